/** What one takes a preset for, by its id: one line each. */
export const presetPurposes: Readonly<Record<string, string>> = {
  production: "A live service that survives a zone outage",
  "small-dev": "Trying things out at the lowest cost",
  "trading-peaks": "Peaks by the clock, such as a market’s open",
  "private-only": "Regulated data: signed calls, long logs",
  pilot: "A first rollout of one model",
};
