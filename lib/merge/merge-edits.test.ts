import { expect, test } from "vitest";
import { mergeEdits } from "./merge-edits";

const base = 'name = "a"\n\n\n\nsize = 1\n';

test.each([
  ["only the edit", base.replace("1", "2"), base, base.replace("1", "2")],
  ["only the generator", base, base.replace('"a"', '"b"'), base.replace('"a"', '"b"')],
  ["both, elsewhere", base.replace("1", "2"), base.replace('"a"', '"b"'), 'name = "b"\n\n\n\nsize = 2\n'],
  ["both, the same", base.replace("1", "2"), base.replace("1", "2"), base.replace("1", "2")],
  [
    "the edit, with the line ends of Windows",
    base.replace("1", "2").replaceAll("\n", "\r\n"),
    base,
    base.replace("1", "2"),
  ],
])("changed: %s", (_what, edited, generated, text) => {
  expect(mergeEdits("a.tfvars", base, edited, generated)).toEqual({ text, hasConflict: false });
});

test("where both changed the same lines, both stand there marked", () => {
  const merged = mergeEdits("a.tfvars", base, base.replace("1", "2"), base.replace("1", "3"));
  expect(merged).toEqual({
    text: 'name = "a"\n\n\n\n<<<<<<< edited\nsize = 2\n=======\nsize = 3\n>>>>>>> generated\n',
    hasConflict: true,
  });
});

test("what merges into something that cannot be read is a conflict as a whole", () => {
  const block = "a {\n  b = 1\n}\n";
  const opened = `x {\n\n\n\n${block}`;
  const { text, hasConflict } = mergeEdits("a.tf", `\n\n\n\n${block}`, opened, `\n\n\n\n${block.replace("1", "2")}`);
  expect(hasConflict).toBe(true);
  expect(text.startsWith("<<<<<<< edited\nx {\n")).toBe(true);
});

test("texts of too many lines to be compared are a conflict as a whole", () => {
  const long = "x\n".repeat(10_000);
  const { text, hasConflict } = mergeEdits("a.md", long, `${long}edited\n`, `generated\n${long}`);
  expect(hasConflict).toBe(true);
  expect(text).toBe(`<<<<<<< edited\n${long}edited\n\n=======\ngenerated\n${long}\n>>>>>>> generated`);
});
