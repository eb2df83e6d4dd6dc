import { type AttributeSchema, type BlockSchema, DYNAMIC, STRING, type Type } from "@/lib/terraform";

function attribute(type: Type, reading: "required" | "optional" | "computed"): AttributeSchema {
  const flags = { required: false, optional: false, computed: false, sensitive: false, deprecated: false };
  return { ...flags, type, [reading]: true };
}

function schema(attributes: Readonly<Record<string, AttributeSchema>>): BlockSchema {
  return { attributes: new Map(Object.entries(attributes)), blocks: new Map(), deprecated: false };
}

/** Types of the provider that is part of Terraform. https://developer.hashicorp.com/terraform/language/resources/terraform-data */
export const BUILT_IN: ReadonlyMap<string, BlockSchema> = new Map([
  [
    "terraform_data",
    schema({
      id: attribute(STRING, "computed"),
      input: attribute(DYNAMIC, "optional"),
      output: attribute(DYNAMIC, "computed"),
      triggers_replace: attribute(DYNAMIC, "optional"),
    }),
  ],
  [
    "data.terraform_remote_state",
    schema({
      backend: attribute(STRING, "required"),
      config: attribute(DYNAMIC, "optional"),
      defaults: attribute(DYNAMIC, "optional"),
      outputs: attribute(DYNAMIC, "computed"),
      workspace: attribute(STRING, "optional"),
    }),
  ],
]);
