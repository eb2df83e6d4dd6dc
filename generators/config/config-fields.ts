import { type ConfigField, fieldsOf } from "@/generators/schema/fields";
import type { StackConfig } from "./options/stack-options";
import { stackTree } from "./stack-tree";

/** Every field of a configuration in the order of the form, with its words and its value. */
export const configFields = (config: StackConfig): readonly ConfigField[] => fieldsOf(stackTree, config);
