import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldBelow, present } from "@/generators/schema/field-spec";
import type { Told } from "./reading";

/** A number beyond what its field takes, brought to the nearest limit; undefined where it is within. */
export function atLimit({ path, value }: Told): number | undefined {
  const found = path.reduce<FieldSpec | undefined>((at, step) => at && fieldBelow(at, step), stackTree);
  const field = found && present(found);
  if (typeof value !== "number" || field?.kind !== "number") return undefined;
  const { min = value, max = value, integer } = field.limits;
  const near = Math.min(Math.max(value, min), max);
  return near === value || (integer && !Number.isInteger(near)) ? undefined : near;
}
