import { type BlockSchema, BOOL, NUMBER, STRING, type Type } from "@/lib/terraform";
import { attribute, schemaFrom } from "../context/built-in";

const STRINGS: Type = { kind: "list", element: STRING };
const TEXTS: Type = { kind: "map", element: STRING };

function optional(type: Type, names: string): Record<string, ReturnType<typeof attribute>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, attribute(type, "optional")]));
}

/** Terraform asks that it stands there; what it is, the provisioner sees when it runs. */
const WRITTEN = { ...attribute(STRING, "required"), optional: true };

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax */
export const PROVISIONERS: Readonly<Record<string, BlockSchema>> = {
  file: schemaFrom({ ...optional(STRING, "source content"), destination: WRITTEN }),
  "local-exec": schemaFrom({
    command: WRITTEN,
    ...optional(STRINGS, "interpreter"),
    ...optional(STRING, "working_dir"),
    ...optional(TEXTS, "environment"),
    ...optional(BOOL, "quiet"),
  }),
  "remote-exec": schemaFrom({ ...optional(STRINGS, "inline scripts"), ...optional(STRING, "script") }),
};

/** https://developer.hashicorp.com/terraform/language/resources/provisioners/connection */
const SETTINGS = {
  ...optional(STRING, "type user password timeout script_path target_platform private_key certificate host_key"),
  ...optional(STRING, "agent_identity proxy_scheme proxy_host proxy_user_name proxy_user_password cacert"),
  ...optional(STRING, "bastion_host bastion_host_key bastion_user bastion_password bastion_private_key"),
  ...optional(STRING, "bastion_certificate"),
  ...optional(NUMBER, "port proxy_port bastion_port"),
  ...optional(BOOL, "agent https insecure use_ntlm"),
};
export const CONNECTION: BlockSchema = schemaFrom({ host: WRITTEN, ...SETTINGS });

/** A provisioner's own one, where the resource has one: what it lacks is taken from that. */
export const CONNECTION_OVER_ANOTHER: BlockSchema = schemaFrom({ ...optional(STRING, "host"), ...SETTINGS });
