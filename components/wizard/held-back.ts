import { personWords } from "./spec/person-words";

/** What of the form is not in configuration, files and link, because it does not hold. */
export interface HeldBack {
  readonly path: string;
  readonly label: string;
  readonly reason: string;
}

/** `Custom domain (Domain name: needs …); Owner (…)` */
export const heldBackWords = (back: readonly HeldBack[]): string =>
  back.map(({ label, reason }) => `${label} (${personWords(reason).replace(/^Needs /, "needs ")})`).join("; ");
