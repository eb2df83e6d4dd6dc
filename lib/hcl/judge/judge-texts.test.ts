import { expect, it, vi } from "vitest";
import { fixtures } from "../oracle/fixtures";
import * as ours from "../parse/parse";
import { judgeTexts } from "./judge-texts";

it("finds nothing where both read the same", async () => {
  expect(await judgeTexts([...fixtures].map(([path, text]) => ({ path, text })))).toEqual([]);
});

it("names the file that HashiCorp's parser refuses", async () => {
  const found = await judgeTexts([
    { path: "good.tf", text: "a = 1\n" },
    { path: "bad.tf", text: "a = 1 b = 2\n" },
  ]);
  expect(found.map(({ path }) => path)).toEqual(["bad.tf"]);
  expect(found[0]?.message).toContain("Missing newline after argument");
});

it.each([
  ["an argument", 'resource "a" "b" {\n  c = 1\n}\n', 'resource "a" "b" {\n  c = 2\n}\n', "resource.a.b.0.c"],
  ["a block", "a = 1\n", "a = 1\nlocals {}\n", "locals"],
])("says where the two differ in %s", async (_what, text, misread, place) => {
  const { parse } = ours;
  const spy = vi.spyOn(ours, "parse").mockImplementation(() => parse(misread));
  const found = await judgeTexts([{ path: "main.tf", text }]);
  spy.mockRestore();
  expect(found).toEqual([{ path: "main.tf", message: `read differently: ${place}` }]);
});
