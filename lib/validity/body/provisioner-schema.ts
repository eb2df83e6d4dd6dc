import { type BlockSchema, BOOL, NUMBER, STRING, type Type } from "@/lib/terraform";
import { attribute, schemaFrom } from "../context/built-in";

const STRINGS: Type = { kind: "list", element: STRING };
const TEXTS: Type = { kind: "map", element: STRING };

function optional(type: Type, names: string): Record<string, ReturnType<typeof attribute>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, attribute(type, "optional")]));
}

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax */
export const PROVISIONERS: Readonly<Record<string, BlockSchema>> = {
  file: schemaFrom({ ...optional(STRING, "source content"), destination: attribute(STRING, "required") }),
  "local-exec": schemaFrom({
    command: attribute(STRING, "required"),
    ...optional(STRINGS, "interpreter"),
    ...optional(STRING, "working_dir"),
    ...optional(TEXTS, "environment"),
    ...optional(BOOL, "quiet"),
  }),
  "remote-exec": schemaFrom({ ...optional(STRINGS, "inline scripts"), ...optional(STRING, "script") }),
};

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/connection */
export const CONNECTION: BlockSchema = schemaFrom({
  host: attribute(STRING, "required"),
  ...optional(STRING, "type user password timeout script_path target_platform private_key certificate host_key"),
  ...optional(STRING, "agent_identity proxy_scheme proxy_host proxy_user_name proxy_user_password cacert"),
  ...optional(STRING, "bastion_host bastion_host_key bastion_user bastion_password bastion_private_key"),
  ...optional(STRING, "bastion_certificate"),
  ...optional(NUMBER, "port proxy_port bastion_port"),
  ...optional(BOOL, "agent https insecure use_ntlm"),
});
