import { useWatch } from "react-hook-form";
import { holds, pathOf, type When } from "@/generators/schema/when";

/** What the form holds for something one can do without is a switch beside its values. */
const settingOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "on" in value && value.on === false ? null : value;

/** Whether a field of the form has an effect, given what its conditions' fields hold right now. */
export function useHasEffect(name: string, when: readonly When[]): boolean {
  const path = name.split(".");
  const values: readonly unknown[] = useWatch({ name: when.map((condition) => pathOf(condition, path).join(".")) });
  return when.every((condition, at) => holds(condition, settingOf(values[at])));
}
