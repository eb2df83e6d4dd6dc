import { expect, test } from "vitest";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { inStandardWords } from "./standard-words";

test("words of the form become words of JSON Schema, at every depth, and names of fields stay", () => {
  const field = {
    type: "string",
    label: "Zone",
    help: "Which one.",
    limit: "a name",
    default: { label: "kept" },
  } as const;
  const told = { title: "Zone", description: "Which one.", type: "string", default: { label: "kept" } };
  expect(
    inStandardWords({
      type: "object",
      properties: { label: field, list: { type: "array", items: field } },
      anyOf: [field],
      additionalProperties: false,
    }),
  ).toEqual({
    type: "object",
    properties: { label: told, list: { type: "array", items: told } },
    anyOf: [told],
    additionalProperties: false,
  });
});

test("the fields of a configuration are the same", () => {
  const names = (schema: object) => Object.keys("properties" in schema ? (schema.properties ?? {}) : {});
  expect(names(inStandardWords(stackJsonSchema()))).toEqual(names(stackJsonSchema()));
});
