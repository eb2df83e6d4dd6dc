import { describe, expect, test } from "vitest";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { germanOptions } from "../words/german/german-options";
import rules from "./rules/option-rules";
import { steps } from "./stack-spec";
import { translateSteps } from "./translate-steps";

const german = translateSteps(germanOptions);

const fieldsOf = (field: FieldSpec): readonly FieldSpec[] => {
  switch (field.kind) {
    case "group":
      return [field, ...field.fields.flatMap((one) => fieldsOf(one.field))];
    case "list":
      return [field, ...fieldsOf(field.item)];
    case "maybe":
      return [field, ...fieldsOf(field.value)];
    default:
      return [field];
  }
};

const inAll = (all: typeof steps) => all.flatMap(({ fields }) => fields.flatMap(({ field }) => fieldsOf(field)));

/** A field but for its words. */
const bare = (field: FieldSpec) =>
  JSON.stringify(field, (key, value) =>
    ["label", "unit", "section", "path", "placeholder"].includes(key) ? undefined : value,
  );

describe("the steps in German", () => {
  test("have the same fields", () => {
    expect(inAll(german).map(bare)).toEqual(inAll(steps).map(bare));
    expect(german.map(({ key, paths }) => [key, paths])).toEqual(steps.map(({ key, paths }) => [key, paths]));
  });

  test("are named in German", () => {
    expect(german.map(({ title }) => title)).toContain("Modellversionen");
    expect([...new Set(german.map(({ group }) => group))]).toEqual(["Grundlagen", "Verkehr", "Plattform", "Betrieb"]);
  });

  test("say all of a field by its path, as English does", () => {
    const told = inAll(german).map((field) => rules.wordsOf(field).help);
    expect(told).toEqual(inAll(steps).map((field) => rules.wordsOf(field).help));
    expect(told).not.toContain(undefined);
  });
});
