import type { StackConfig } from "@/generators/config/stack";

/** The order of the README's table of what costs money while nobody calls; features of one place follow in theirs. */
export const standingPlaces = ["functions", "network", "keys", "stages", "dashboards", "others"] as const;

/** What it is, how many of it there are, and the option that changes it. */
export interface StandingRow {
  readonly what: string;
  readonly count: string;
  readonly option: string;
}

/** What a feature costs while nobody calls, with counts and no prices. */
export interface StandingPart {
  readonly place: (typeof standingPlaces)[number];
  /** False where there is nothing of it. */
  readonly row: (config: StackConfig) => StandingRow | false;
}
