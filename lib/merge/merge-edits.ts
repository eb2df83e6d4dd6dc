import { diff3Merge } from "node-diff3";
import { parse } from "@/lib/hcl";
import { parseJson } from "@/lib/json/parse-json";
import { withLf } from "@/lib/text/with-lf";

export interface MergedText {
  readonly text: string;
  /** Marked in the text, as git does. */
  readonly hasConflict: boolean;
}

/** Both changes to a text; where they meet, or would leave something that cannot be read, both stand there marked. */
export function mergeEdits(path: string, base: string, edited: string, generated: string): MergedText {
  const blocks = diff3Merge(lines(edited), lines(base), lines(generated), { excludeFalseConflicts: true });
  const hasConflict = blocks.some(({ conflict }) => conflict !== undefined);
  const text = blocks.flatMap(({ ok, conflict }) => ok ?? (conflict ? marked(conflict.a, conflict.b) : [])).join("\n");
  if (hasConflict || isReadable(path, text)) return { text, hasConflict };
  return { text: marked(lines(edited), lines(generated)).join("\n"), hasConflict: true };
}

function lines(text: string): string[] {
  return withLf(text).split("\n");
}

function marked(edited: readonly string[], generated: readonly string[]): readonly string[] {
  return ["<<<<<<< edited", ...edited, "=======", ...generated, ">>>>>>> generated"];
}

function isReadable(path: string, text: string): boolean {
  if (/\.(?:tf|tfvars|hcl)$/.test(path)) return parse(text).problems.length === 0;
  return !path.endsWith(".json") || parseJson(text).ok;
}
