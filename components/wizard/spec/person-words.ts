import type { Messages } from "@/components/words/messages";

const refusal = /^(?:(?<label>[^:"]+): )?received (?<given>.+?), expected (?<wanted>.+)$/s;

const empty: readonly string[] = ["nothing", '""', "null"];

/**
 * What a form says instead of the API's "received X, expected Y": what was given stands in the field, so that only what it
 * needs is left to say, with an example where nothing is there yet. Another message stays as it is.
 */
export function personWords(message: string, example?: string): string {
  const found = refusal.exec(message)?.groups;
  if (!found) return message;
  const { label, given = "", wanted = "" } = found;
  const needs = label === undefined ? "Needs" : `${label}: needs`;
  return example !== undefined && empty.includes(given) ? `${needs} ${wanted}, e.g. ${example}` : `${needs} ${wanted}`;
}

/** The same in another language, without the field's name; undefined where it has no words for that. */
export function spokenNeed(message: string, messages: Messages | undefined, example?: string): string | undefined {
  const found = refusal.exec(message)?.groups;
  const wanted = found && messages?.wanted(found.wanted ?? "");
  if (!messages || wanted === undefined) return undefined;
  return messages.needs(wanted, empty.includes(found?.given ?? "") ? example : undefined);
}
