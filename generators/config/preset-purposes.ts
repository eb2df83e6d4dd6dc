/** What one takes a preset for, by its id: one line each. */
export const presetPurposes: Readonly<Record<string, string>> = {
  production: "A live service that survives the loss of a zone",
  "small-dev": "Development and trying things out, for the lowest bill",
  "trading-peaks": "Peaks by the clock, such as the opening of a market",
  "private-only": "Regulated data: signed calls, two countries, long logs",
  pilot: "A first rollout: one model with real traffic",
};
