import { saysTheSame } from "@/lib/json/says-the-same";
import { memberOf } from "@/lib/json/value-at";
import type { FieldSpec, NamedField } from "./field-spec";

function sumOver(fields: readonly NamedField[], a: unknown, b: unknown): number {
  return fields.reduce((sum, { key, field }) => sum + countChanges(field, memberOf(a, key), memberOf(b, key)), 0);
}

/** How many fields of a config differ from another; a list counts as one field. */
export function countChanges(field: FieldSpec, a: unknown, b: unknown): number {
  if (saysTheSame(a, b)) return 0;
  return field.kind === "group" ? Math.max(1, sumOver(field.fields, a, b)) : 1;
}
