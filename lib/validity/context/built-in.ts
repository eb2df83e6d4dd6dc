import { type AttributeSchema, type BlockSchema, DYNAMIC, STRING, type Type } from "@/lib/terraform";

/** One argument of such a type. */
export function attribute(type: Type, reading: "required" | "optional" | "computed"): AttributeSchema {
  const flags = { required: false, optional: false, computed: false, sensitive: false, deprecated: false };
  return { ...flags, type, [reading]: true };
}

/** Further types that the language itself brings. */
export function schemaFrom(attributes: Readonly<Record<string, AttributeSchema>>): BlockSchema {
  return { attributes: new Map(Object.entries(attributes)), blocks: new Map(), deprecated: false };
}

/** Types of the provider that is part of Terraform. https://developer.hashicorp.com/terraform/language/resources/terraform-data */
export const BUILT_IN: ReadonlyMap<string, BlockSchema> = new Map([
  [
    "terraform_data",
    schemaFrom({
      id: attribute(STRING, "computed"),
      input: attribute(DYNAMIC, "optional"),
      output: attribute(DYNAMIC, "computed"),
      triggers_replace: attribute(DYNAMIC, "optional"),
    }),
  ],
  [
    "data.terraform_remote_state",
    schemaFrom({
      backend: attribute(STRING, "required"),
      config: attribute(DYNAMIC, "optional"),
      defaults: attribute(DYNAMIC, "optional"),
      outputs: attribute(DYNAMIC, "computed"),
      workspace: attribute(STRING, "optional"),
    }),
  ],
]);
