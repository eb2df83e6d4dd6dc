import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { piecesBetweenAnchors } from "./anchors";
import { mergeEdits } from "./merge-edits";

const lines = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const shown = (pieces: ReturnType<typeof piecesBetweenAnchors>) =>
  pieces.map(({ ours, common, theirs }) => [ours, common, theirs].map((part) => part.join(" ")).join(" | "));

test.each([
  ["nothing shared", "a b", "c", "d", ["a b | c | d"]],
  ["a line that stands once", "x a y", "a", "a z", ["x |  | ", "a y | a | a z"]],
  ["one that stands twice is none", "x a a", "a a", "a a z", ["x a a | a a | a a z"]],
  ["two in another order are one", "b a", "a b", "a b", [" | a | a", "b a | b | b"]],
  ["one that is missing in a version", "a b", "a b c", "b c", ["a | a | ", "b | b c | b c"]],
])("%s", (_, ours, common, theirs, expected) => {
  const pieces = piecesBetweenAnchors({ ours: lines(ours), common: lines(common), theirs: lines(theirs) });
  expect(shown(pieces)).toEqual(expected);
  for (const [version, text] of [
    ["ours", ours],
    ["common", common],
    ["theirs", theirs],
  ] as const)
    expect(pieces.flatMap((piece) => piece[version])).toEqual(lines(text));
});

/** Some thousands of lines, as bundles have them. */
const base = readFileSync(new URL("../../generators/bundle/golden/production.txt", import.meta.url), "utf8");

/** The text with every n-th line, counted from `at`, done something to. */
function changed(every: number, at: number, change: (line: string) => readonly string[]): string {
  return base
    .split("\n")
    .flatMap((line, index) => (index % every === at ? change(line) : [line]))
    .join("\n");
}

test("edits of a long text and what is generated anew are both there", () => {
  const edited = changed(400, 7, (line) => [line, "# edited by hand"]);
  const generated = changed(400, 207, (line) => ["# generated anew", line]);
  const { text, hasConflict } = mergeEdits("a.txt", base, edited, generated);
  expect(hasConflict).toBe(false);
  const both = base
    .split("\n")
    .flatMap((line, index) => {
      if (index % 400 === 7) return [line, "# edited by hand"];
      return index % 400 === 207 ? ["# generated anew", line] : [line];
    })
    .join("\n");
  expect(text).toBe(both);
});

test("one side without changes gives the other, whatever it is", () => {
  const reversed = base.split("\n").reverse().join("\n");
  const edited = changed(300, 5, () => []);
  expect(mergeEdits("a.txt", base, base, edited)).toEqual({ text: edited, hasConflict: false });
  expect(mergeEdits("a.txt", base, edited, base)).toEqual({ text: edited, hasConflict: false });
  expect(mergeEdits("a.txt", "x\n", "x\n", reversed)).toEqual({ text: reversed, hasConflict: false });
});
