import { expect, test } from "vitest";
import { pathFilter } from "./path-filter";

test.each([
  ["examples", ["examples/main.tf", "examples/a/b.tf"], ["example/main.tf", "a/examples/main.tf", "examples.tf"]],
  ["./examples/", ["examples/main.tf"], ["main.tf"]],
  ["**/generated", ["generated/a.tf", "x/y/generated/a.tf"], ["x/generated.tf"]],
  ["*.tf", ["main.tf", ".hidden.tf"], ["a/main.tf", "main.tf.json"]],
  ["a/**/z.tf", ["a/z.tf", "a/b/c/z.tf"], ["z.tf", "b/a/z.tf"]],
  ["v?", ["v1/main.tf"], ["v10/main.tf"]],
  ["{dev,prod}/old", ["dev/old/main.tf", "prod/old/main.tf"], ["test/old/main.tf"]],
  ["!a", ["!a/main.tf"], ["a/main.tf", "b/main.tf"]],
  ["a+b(c)", ["a+b(c)/main.tf"], ["aab(c)/main.tf"]],
])("the pattern %s means %j, not %j", (pattern, meant, others) => {
  const isMeant = pathFilter([pattern], ".");
  expect([meant.filter((path) => !isMeant(path)), others.filter(isMeant)]).toEqual([[], []]);
});

test("no pattern means nothing, and each of several counts", () => {
  expect(pathFilter([], ".")("main.tf")).toBe(false);
  const isMeant = pathFilter(["a", "b"], "/folder");
  expect(["/folder/a/x.tf", "/folder/b", "/folder/c", "/a/x.tf"].map(isMeant)).toEqual([true, true, false, false]);
});
