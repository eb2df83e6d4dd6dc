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
