import { describe, expect, it } from "vitest";
import {
  applyHandEdits,
  dropEdits,
  editFile,
  editState,
  type HandEdits,
  keepMine,
  noEdits,
  openConflicts,
  stillStands,
  withAgainst,
} from "./hand-edits";

const lines = (...changes: readonly (readonly [number, string])[]) => {
  const all = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`);
  for (const [line, text] of changes) all[line - 1] = text;
  return `${all.join("\n")}\n`;
};
const before = [
  { path: "a.tf", text: lines(), executable: true },
  { path: "b.tf", text: "b\n" },
];
const after = [
  { path: "a.tf", text: lines([18, "generated"]) },
  { path: "b.tf", text: "b\n" },
];
const mine = lines([3, "mine"]);
const edits = editFile(before, noEdits, "a.tf", mine);
const only = (given: HandEdits) => given.get("a.tf") ?? { text: "", base: "" };

describe("hand edits", () => {
  it("stand in the place of what is generated, and nothing else changes", () => {
    expect(applyHandEdits(before, edits)).toEqual([{ path: "a.tf", text: mine, executable: true }, before[1]]);
    expect(applyHandEdits(before, noEdits)).toBe(before);
  });

  it("are gone when the text is the generated one again", () => {
    expect(editFile(before, edits, "a.tf", lines())).toEqual(noEdits);
    expect(dropEdits(edits, ["a.tf"])).toEqual(noEdits);
    expect(dropEdits(edits, ["b.tf"])).toEqual(edits);
  });

  it.each([
    ["the same files", before, "current"],
    ["another text of the file", after, "outdated"],
    ["no such file", [], "orphaned"],
  ])("know how they stand to %s", (_what, generated, state) => {
    expect(editState(generated, "a.tf", only(edits))).toBe(state);
  });

  it("keep their base while one types on, until they are kept on purpose", () => {
    const typed = editFile(after, edits, "a.tf", lines([3, "mine again"]));
    expect(editState(after, "a.tf", only(typed))).toBe("outdated");
    const kept = keepMine(after, typed, "a.tf");
    expect(editState(after, "a.tf", only(kept))).toBe("current");
    expect(only(kept).text).toBe(lines([3, "mine again"]));
  });

  it.each([
    ["made from what is generated", before, before, true],
    ["with an open conflict", after, after, true],
    ["with an open conflict that is no longer", after, before, true],
    ["made from other files", before, after, false],
    ["with a conflict with other files", after, [{ path: "a.tf", text: lines([18, "other"]) }], false],
    ["of a file that there was not and is not", [], [], true],
  ])("come back as they stood: %s", (_what, then, now, stands) => {
    const kept = withAgainst(then, edits).get("a.tf") ?? only(edits);
    expect(stillStands(now, "a.tf", kept)).toBe(stands);
  });

  it("stand open where the form has changed the file since", () => {
    expect(openConflicts(before, edits)).toEqual([]);
    expect(openConflicts(after, edits)).toEqual(["a.tf"]);
    expect(openConflicts([], edits)).toEqual([]);
  });

  it("are not made of files that the bundle does not have", () => {
    expect(editFile(before, noEdits, "c.tf", "c")).toEqual(noEdits);
  });
});
