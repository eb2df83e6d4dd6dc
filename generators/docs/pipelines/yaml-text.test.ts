import fc from "fast-check";
import { expect, it, test } from "vitest";
import { parse } from "yaml";
import { yamlKey, yamlText } from "./yaml-text";

it.each([
  ["plain", '"plain"'],
  ['say "hi"\n', '"say \\"hi\\"\\n"'],
  ["a: b # c", '"a: b # c"'],
  ["line\u2028next\u0085end", '"line\\u2028next\\u0085end"'],
  ["🦊", '"🦊"'],
])("writes %j as %s", (text, expected) => {
  expect(yamlText(text)).toBe(expected);
});

it.each([
  ["LOG_LEVEL", "LOG_LEVEL"],
  ["NO", '"NO"'],
  ["off", '"off"'],
  ["Null", '"Null"'],
  ["NORWAY", "NORWAY"],
  ["1", '"1"'],
  ["a: b", '"a: b"'],
])("writes the key %j as %s", (text, expected) => {
  expect(yamlKey(text)).toBe(expected);
});

const unit = fc.oneof(
  fc.constantFrom(
    ...":#-?!&*|>%@`'\"[]{},\\ \n\t~=<",
    "no",
    "on",
    "null",
    "1e3",
    "{{resolve:ssm:a}}",
    "${{ a }}",
    "0x1",
    "---",
  ),
  fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom("\ufeff", "\ufffe", "🦊"),
);
const text = fc.string({ unit, maxLength: 16 });

test.each(["1.1", "1.2"] as const)("a parser of YAML %s reads what was given", (version) => {
  fc.assert(
    fc.property(text, text, (key, value) => {
      const written = `a:\n  ${yamlKey(key)}: ${yamlText(value)}\nb: [${yamlText(value)}]\n`;
      const read = parse(written, { version, mapAsMap: true });
      expect(read).toEqual(
        new Map<string, unknown>([
          ["a", new Map([[key, value]])],
          ["b", [value]],
        ]),
      );
    }),
    { numRuns: 1_500 },
  );
});
