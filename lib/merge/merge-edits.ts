import { diff3Merge } from "node-diff3";
import { parse } from "@/lib/hcl";
import { parseJson } from "@/lib/json/parse-json";
import { withLf } from "@/lib/text/with-lf";
import { piecesBetweenAnchors, type Versions } from "./anchors";

export interface MergedText {
  readonly text: string;
  /** Marked in the text, as git does. */
  readonly hasConflict: boolean;
}

/** Of equal lines in the pieces of two texts: their comparison costs some microseconds each. A bundle's longest file has some thousand. */
const MOST_EQUAL_PAIRS = 500_000;

/** Both changes to a text; where they meet, or would leave something that cannot be read, both stand there marked. */
export function mergeEdits(path: string, base: string, edited: string, generated: string): MergedText {
  const whole = { ours: lines(edited), common: lines(base), theirs: lines(generated) };
  const pieces = piecesBetweenAnchors(whole);
  const pairs = pieces.reduce(
    (sum, { ours, common, theirs }) => sum + equalPairs(common, ours) + equalPairs(common, theirs),
    0,
  );
  if (pairs > MOST_EQUAL_PAIRS) return sideBySide(whole);
  const blocks = pieces.flatMap(({ ours, common, theirs }) =>
    diff3Merge([...ours], [...common], [...theirs], { excludeFalseConflicts: true }),
  );
  const hasConflict = blocks.some(({ conflict }) => conflict !== undefined);
  const text = blocks.flatMap(({ ok, conflict }) => ok ?? (conflict ? marked(conflict.a, conflict.b) : [])).join("\n");
  if (hasConflict || isReadable(path, text)) return { text, hasConflict };
  return sideBySide(whole);
}

/** How many pairs of a line of one text and one of another are equal. */
function equalPairs(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  return other.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}

/** Nothing is merged: both texts stand there. */
function sideBySide({ ours, theirs }: Versions): MergedText {
  return { text: marked(ours, theirs).join("\n"), hasConflict: true };
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
