import type { FieldValues } from "react-hook-form";
import { ownPreset } from "@/generators/config/own-preset";
import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { fitForm } from "../wizard/spec/fit-form";
import { toConfig, toForm } from "../wizard/spec/form-value";

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

/** What a preset makes of a form: what says whose stack it is stays as it was typed, where it does not hold too; undefined where all of it holds. */
export function typedUnder(preset: StackConfig, values: FieldValues): FieldValues | undefined {
  const kept = toForm(stackTree, ownPreset(preset, toConfig(stackTree, values)));
  // Safe: as above.
  return JSON.stringify(kept) === JSON.stringify(toForm(stackTree, preset)) ? undefined : (kept as FieldValues);
}
