import { expect, it } from "vitest";
import { duplicateKeys } from "./duplicate-keys";

it.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', []],
  ['{"a": 1, "a": 2}', ["a"]],
  ['{"a": 1, "\\u0061": 2}', ["a"]],
  ['{"x": [{"a": 1, "b": 2, "a": 3}], "__proto__": 1, "__proto__": 2}', ["a", "__proto__"]],
  ['{"a": "a", "b": ["b", "b"]}', []],
  ['["a", "a"]', []],
])("%s repeats %j", (text, names) => {
  expect(duplicateKeys(text)).toEqual(names);
});
