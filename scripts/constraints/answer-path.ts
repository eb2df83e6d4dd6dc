import type { Answer } from "./run-probes";

/**
 * Which attribute an error is about, "" when that is not certain. The place is not always right: what stands in sets is reported at the
 * resource, and older checks inside nested blocks at a neighbour; the message itself then names the path or the attribute.
 */
export function pathOf({ path, summary, detail }: Answer): string {
  const text = `${summary} ${detail}`;
  const full = /\b(\w+(?:\.\d+\.\w+)+)\b/.exec(text)?.[1];
  if (full !== undefined) return full.replace(/\.\d+(?=\.)/g, "");
  const named = /expected (?:length of )?(\w+) to be/.exec(text)?.[1] ?? /^"(\w+)" (?:contains|\()/.exec(text)?.[1];
  const last = path.slice(path.lastIndexOf(".") + 1);
  return named === undefined || named === last ? path : "";
}
