import { expect, test } from "vitest";
import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldBelow } from "./field-spec";
import { wordsOf } from "./value-words";

function at(path: string) {
  return path.split(".").reduce<FieldSpec>((field, step) => fieldBelow(field, step) ?? field, stackTree);
}

test.each([
  ["storage.posixId", 1000, "1000"],
  ["storage.posixGroupId", 65534, "65534"],
  ["scaling.accountConcurrency", 1000, "1,000"],
])("%s, %i, is told as %s", (path, value, words) => {
  expect(wordsOf(at(path), value)).toBe(words);
});
