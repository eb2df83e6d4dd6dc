import { expect, test } from "vitest";
import { stackTree } from "@/generators/config/stack-tree";
import { stepOf, steps } from "./stack-spec";

test("every field of the schema is in exactly one step", () => {
  const fields = stackTree.kind === "group" ? stackTree.fields.map(({ key }) => key) : [];
  const drawn = steps.flatMap((step) => step.fields.map(({ key }) => key.split(".")[0]));
  expect(drawn.toSorted()).toEqual(fields.toSorted());
});

test.each([
  [["models", 1, "memoryMb"], "models"],
  [["domain", "name"], "domain"],
  [["domain"], "domain"],
  [["owner"], "project"],
  [["nowhere"], undefined],
])("%j is edited in step %s", (path, key) => {
  expect(stepOf(path)?.key).toBe(key);
});
