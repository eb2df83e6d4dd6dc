import type { FieldValues } from "react-hook-form";
import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { fitForm } from "../wizard/spec/fit-form";
import { toForm } from "../wizard/spec/form-value";

/** What was typed, if the configuration does not tell all of it: what does not hold, and what is hidden. */
export function typedBeyond(values: FieldValues, config: StackConfig): FieldValues | undefined {
  const told = toForm(stackTree, config);
  const held = fitForm(stackTree, values, told);
  // Safe: the root of the tree is a group, so its form value is an object.
  return JSON.stringify(held) === JSON.stringify(told) ? undefined : (held as FieldValues);
}

/** What was typed, in the fields that there are now; undefined where nothing was kept. */
export function typedOver(kept: unknown, config: StackConfig): FieldValues | undefined {
  if (kept === undefined) return undefined;
  // Safe: as above.
  return fitForm(stackTree, kept, toForm(stackTree, config)) as FieldValues;
}
