import { silent } from "@/lib/lint/examples";
import { appendToBlock, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import type { Variable } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "sensitive-variable-is-marked",
  class: null,
  severity: "low",
  summary: "A variable that takes a secret is marked sensitive.",
  why: "Otherwise its value is printed in every plan and in every pipeline's log.",
  howToFix: "Set `sensitive = true`.",
  references: [terraformDocs("Sensitive variables", "language/values/variables#suppressing-values-in-cli-output")],
  *check(module) {
    for (const variable of module.declarations.variables) {
      const { type } = variable;
      const isText =
        type === undefined ? isTextByDefault(variable) : type.kind === "reference" && type.root === "string";
      if (!isText || !SECRET.test(variable.name) || variable.attribute("sensitive") || variable.attribute("ephemeral"))
        continue;
      const canAppend = !variable.block.oneLine && variable.block.closed !== false;
      const fixes = canAppend ? [appendToBlock("Mark as sensitive", variable, "sensitive = true")] : [];
      yield {
        ...atHead(variable),
        message: `variable "${variable.name}" takes a secret, expected sensitive = true`,
        fixes,
      };
    }
  },
  examples,
});

/** Without a type the default shows it: a switch holds no secret. */
function isTextByDefault({ default: given, name }: Variable): boolean {
  if (given === undefined || given.kind === "null") return !SWITCH.test(name);
  return given.kind === "string" || given.kind === "template";
}

const SWITCH = /^(?:allow|create|enable|generate|has|ignore|is|manage|random|require|reset|rotate|use|with)_/;

const SECRET =
  /(?:^|_)(?:password|passphrase|private_key|preshared_key|secret_key|client_secret|api_key|auth_token|access_token|api_token|secret_access_key)$/;

function examples(): Examples {
  const variable = (more = "") => dedent`
    variable "db_password" {
      type = string
    ${more}}
  `;
  return {
    bad: [{ title: "a password", files: variable(), lines: [1], fixed: variable("  sensitive = true\n") }],
    good: [
      { title: "marked", files: variable("  sensitive = true\n") },
      silent("names and ARNs of secrets, for_each")`
        variable "api_key_name" {
          type = string
        }
        variable "secret_arns" {
          type = map(string)
        }
        resource "aws_ssm_parameter" "p" {
          for_each = var.secret_arns
        }
      `,
      silent("switches without a type, by their default or their name")`
        variable "manage_master_user_password" {
          default = false
        }
        variable "generate_password" {}
        variable "use_api_key" {
          default = null
        }
      `,
      silent("a switch, count")`
        variable "rotate_password" {
          type = bool
        }
        variable "api_key" {
          type = object({ name = string })
        }
        resource "aws_sqs_queue" "q" {
          count = var.rotate_password ? 1 : 0
        }
      `,
    ],
  };
}
