import { expect, it } from "vitest";
import { yamlText } from "./yaml-text";

it.each([
  ["plain", '"plain"'],
  ['say "hi"\n', '"say \\"hi\\"\\n"'],
  ["a: b # c", '"a: b # c"'],
  ["line\u2028next\u0085end", '"line\\u2028next\\u0085end"'],
  ["🦊", '"🦊"'],
])("writes %j as %s", (text, expected) => {
  expect(yamlText(text)).toBe(expected);
});
