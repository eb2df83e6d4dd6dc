import { expect, test } from "vitest";
import type { HandEdits } from "./hand-edits";
import { filesForZip, offeredChoices, type ZipChoice, zipConflicts } from "./zip-choices";

const base = "a = 1\n\n\n\nb = 1\n";
const generated = [
  { path: "apart.tfvars", text: base.replace("a = 1", "a = 2"), executable: true },
  { path: "same.tfvars", text: base.replace("b = 1", "b = 2") },
  { path: "settled.tf", text: base },
];
const mine = base.replace("b = 1", "b = 3");
const edits: HandEdits = new Map([
  ["apart.tfvars", { base, text: mine }],
  ["same.tfvars", { base, text: mine }],
  ["settled.tf", { base, text: mine }],
  ["gone.tf", { base, text: mine }],
]);
const merged = "a = 2\n\n\n\nb = 3\n";
const marked = "a = 1\n\n\n\n<<<<<<< edited\nb = 3\n=======\nb = 2\n>>>>>>> generated\n";
const conflicts = zipConflicts(generated, edits);

test("only files that both have changed are asked about", () => {
  expect(conflicts).toEqual([
    { path: "apart.tfvars", both: merged, isMarked: false },
    { path: "same.tfvars", both: marked, isMarked: true },
  ]);
  expect(zipConflicts(generated, new Map())).toEqual([]);
});

test("both are offered where they go together, and marks only on request", () => {
  expect(offeredChoices(conflicts)).toEqual(new Map([["apart.tfvars", "both"]]));
});

test.each<[ZipChoice, string, string]>([
  ["mine", mine, mine],
  ["generated", generated[0]?.text ?? "", generated[1]?.text ?? ""],
  ["both", merged, marked],
])("the zip holds what was chosen: %s", (choice, apart, same) => {
  const choices = new Map(conflicts.map(({ path }) => [path, choice]));
  expect(filesForZip(generated, edits, conflicts, choices)).toEqual([
    { path: "apart.tfvars", text: apart, executable: true },
    { path: "same.tfvars", text: same },
    { path: "settled.tf", text: mine },
  ]);
});
