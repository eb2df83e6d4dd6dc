import { expect, test } from "vitest";
import { fieldsOf, schemaWords } from "./schema-words";

test.each([
  [{ type: "string" }, "string"],
  [{}, "anything"],
  [{ type: "string", format: "binary" }, "bytes"],
  [{ enum: ["on", "off"] }, '"on" | "off"'],
  [{ const: 6 }, "6"],
  [{ type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, "integer from 1"],
  [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } }, "list of string | integer"],
  [{ $ref: "#/components/schemas/Problem" }, "Problem"],
])("%j takes %s", (schema, words) => {
  expect(schemaWords(schema)).toBe(words);
});

test("the fields of what a list or a record holds", () => {
  const thing = { type: "object", properties: { a: { type: "string" }, b: {} }, required: ["a"] };
  const fields = [
    ["a", { type: "string" }, true],
    ["b", {}, false],
  ];
  expect(fieldsOf({ type: "array", items: thing })).toEqual(fields);
  expect(fieldsOf({ type: "object", additionalProperties: thing })).toEqual(fields);
  expect(fieldsOf({ type: "object", additionalProperties: false })).toEqual([]);
});
