import { type FieldSpec, fieldBelow } from "@/generators/schema/field-spec";
import { wordsOf } from "@/generators/schema/value-words";
import type { StackConfig } from "./stack";
import { stackTree } from "./stack-tree";

const never: StackConfig["protection"]["data"] = "never";

/** How one lets go of what is protected, in the words of the form. */
export function lettingGoWords(): { readonly option: string; readonly value: string } {
  const field = ["protection", "data"].reduce<FieldSpec>((above, key) => fieldBelow(above, key) ?? above, stackTree);
  return { option: field.label, value: wordsOf(field, never) };
}
