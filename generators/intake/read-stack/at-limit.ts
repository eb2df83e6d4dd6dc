import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldUnder, present } from "@/generators/schema/field-spec";
import type { FieldPath, Told } from "./reading";

/** A number beyond what its field takes, brought to the nearest limit; undefined where it is within. */
export function atLimit({ path, value }: Told): number | undefined {
  const field = fieldAt(path);
  if (typeof value !== "number" || field?.kind !== "number") return undefined;
  const { min = value, max = value, integer } = field.limits;
  const near = Math.min(Math.max(value, min), max);
  return near === value || (integer && !Number.isInteger(near)) ? undefined : near;
}

function fieldAt(path: FieldPath): Exclude<FieldSpec, { kind: "maybe" }> | undefined {
  let field: FieldSpec | undefined = stackTree;
  for (const step of path) {
    if (!field) return undefined;
    const inner: Exclude<FieldSpec, { kind: "maybe" }> = present(field);
    field = inner.kind === "list" ? inner.item : typeof step === "string" ? fieldUnder(inner, step) : undefined;
  }
  return field && present(field);
}
