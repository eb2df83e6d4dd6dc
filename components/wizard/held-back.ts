import type { Messages } from "../words/messages";
import { personWords, spokenNeed } from "./spec/person-words";

/** What of the form is not in configuration, files and link, because it does not hold. */
export interface HeldBack {
  readonly path: string;
  readonly label: string;
  readonly reason: string;
}

/** `Custom domain (Domain name: needs …); Owner (…)` */
export const heldBackWords = (back: readonly HeldBack[], messages?: Messages): string =>
  back
    .map((one) => `${messages?.label(one.path.split(".").map(stepAt)) ?? one.label} (${reasonWords(one, messages)})`)
    .join("; ");

const stepAt = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

function reasonWords({ reason }: HeldBack, messages: Messages | undefined): string {
  const words = spokenNeed(reason, messages) ?? personWords(reason);
  return words.replace(/^(?:Needs|Erwartet:) /, (first) => first.toLowerCase());
}
