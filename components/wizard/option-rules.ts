import { formTree } from "@/generators/config/form-data";
import { type CheckedConfig, checkConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import type { FieldSpec, FieldWords } from "@/generators/schema/field-spec";
import { errorsOf } from "./errors-of";
import { toConfig } from "./spec/form-value";

function childrenOf(field: FieldSpec): readonly FieldSpec[] {
  switch (field.kind) {
    case "group":
      return field.fields.map((one) => one.field);
    case "list":
      return [field.item];
    case "maybe":
      return [field.value];
    default:
      return [];
  }
}

/** Both trees name the same fields in the same order. */
function pairs(drawn: FieldSpec, whole: FieldSpec): readonly (readonly [FieldWords, FieldWords])[] {
  const inside = childrenOf(whole);
  return [
    [drawn, whole],
    ...childrenOf(drawn).flatMap((child, at) => {
      const its = inside[at];
      return its ? pairs(child, its) : [];
    }),
  ];
}

const whole = new Map(pairs(formTree, stackTree));

/** All of a field of the form: with its help, its limits in words, and where they come from. */
const wordsOf = (drawn: FieldWords): FieldWords => whole.get(drawn) ?? drawn;

/** Judges what the form holds. */
const judge = (values: unknown): CheckedConfig => checkConfig(toConfig(stackTree, values));

/** What the form knows of its options beyond what it draws. */
export default { judge, errorsOf, wordsOf };
