import { diff3Merge } from "node-diff3";
import { parse } from "@/lib/hcl";
import { parseJson } from "@/lib/json/parse-json";
import { withLf } from "@/lib/text/with-lf";

export interface MergedText {
  readonly text: string;
  /** Marked in the text, as git does. */
  readonly hasConflict: boolean;
}

/** Of one text times those of another: their comparison costs as much. A bundle’s longest file has some three thousand. */
const MOST_PAIRS_OF_LINES = 20_000_000;

/** Both changes to a text; where they meet, or would leave something that cannot be read, both stand there marked. */
export function mergeEdits(path: string, base: string, edited: string, generated: string): MergedText {
  const [ours, common, theirs] = [lines(edited), lines(base), lines(generated)];
  if (common.length * Math.max(ours.length, theirs.length) > MOST_PAIRS_OF_LINES) return whole(ours, theirs);
  const blocks = diff3Merge(ours, common, theirs, { excludeFalseConflicts: true });
  const hasConflict = blocks.some(({ conflict }) => conflict !== undefined);
  const text = blocks.flatMap(({ ok, conflict }) => ok ?? (conflict ? marked(conflict.a, conflict.b) : [])).join("\n");
  if (hasConflict || isReadable(path, text)) return { text, hasConflict };
  return whole(ours, theirs);
}

/** Nothing is merged: both texts stand there. */
function whole(edited: readonly string[], generated: readonly string[]): MergedText {
  return { text: marked(edited, generated).join("\n"), hasConflict: true };
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
