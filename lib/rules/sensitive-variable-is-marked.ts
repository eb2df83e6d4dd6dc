import { appendToBlock, atHead, defineRule } from "@/lib/lint/rule";

const variable = (more = "") => `variable "db_password" {\n  type = string\n${more}}\n`;

export const rule = defineRule({
  id: "sensitive-variable-is-marked",
  class: null,
  severity: "low",
  summary: "A variable that takes a secret is sensitive.",
  why: "Otherwise its value is printed in every plan and in every pipeline's log.",
  howToFix: "Set `sensitive = true`.",
  references: [
    {
      title: "Sensitive variables",
      url: "https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output",
    },
  ],
  examples: {
    bad: [{ title: "a password", files: variable(), lines: [1], fixed: variable("  sensitive = true\n") }],
    good: [
      { title: "marked", files: variable("  sensitive = true\n") },
      {
        title: "names and ARNs of secrets, for_each",
        files:
          'variable "api_key_name" {\n  type = string\n}\nvariable "secret_arns" {\n  type = map(string)\n}\nresource "aws_ssm_parameter" "p" {\n  for_each = var.secret_arns\n}\n',
      },
      {
        title: "a switch, count",
        files:
          'variable "rotate_password" {\n  type = bool\n}\nvariable "api_key" {\n  type = object({ name = string })\n}\nresource "aws_sqs_queue" "q" {\n  count = var.rotate_password ? 1 : 0\n}\n',
      },
    ],
  },
  *check(module) {
    for (const variable of module.declarations.variables) {
      const { type } = variable;
      const isText = type === undefined || (type.kind === "reference" && type.root === "string");
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
});

const SECRET =
  /(?:^|_)(?:password|passphrase|private_key|secret_key|client_secret|api_key|auth_token|access_token|api_token|secret_access_key)$/;
