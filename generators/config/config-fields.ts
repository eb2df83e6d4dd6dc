import { type ConfigField, fieldsOf } from "@/generators/schema/fields";
import type { StackConfig } from "./options/stack-options";
import { stackTree } from "./stack-tree";

/** Every field of a configuration in the order of the form, with its words and its value. */
export function configFields(config: StackConfig): readonly ConfigField[] {
  return fieldsOf(stackTree, config);
}
