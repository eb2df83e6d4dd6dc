import { thousands } from "@/lib/text/thousands";

/** A peak to one version: what arrives, and how long one call takes without a cold start. */
export interface Load {
  readonly requestsPerSecond: number;
  readonly durationMs: number;
}

/** Half a million calls a second are fifty times what an account begins with. */
export const loadBounds = {
  requestsPerSecond: { min: 1, max: 500_000 },
  durationMs: { min: 1, max: 29_000 },
} as const;

/** Executions that are under way at once: arrivals times the time that each stays (Little's law). */
export function concurrencyOf({ requestsPerSecond, durationMs }: Load): number {
  return Math.ceil((requestsPerSecond * durationMs) / 1000);
}

/** What is wrong with a load, in the words of a refusal; undefined where it holds. */
export function loadProblem(name: keyof typeof loadBounds, value: number): string | undefined {
  const { min, max } = loadBounds[name];
  if (Number.isFinite(value) && value >= min && value <= max) return undefined;
  return `${name}: received ${Number.isNaN(value) ? "no number" : value}, expected ${min} to ${thousands(max)}`;
}
