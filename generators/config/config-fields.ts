import { type ConfigField, fieldsOf } from "@/generators/schema/fields";
import { type StackConfig, stackConfigSchema } from "./stack";

/** Every field of a configuration in the order of the form, with its words and its value. */
export const configFields = (config: StackConfig): readonly ConfigField[] => fieldsOf(stackConfigSchema, config);
