import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-undeclared-variable",
  class: "F02",
  severity: "high",
  invalid: true,
  summary: "Every variable that is used is declared, here or in the user's provider file.",
  why: 'Terraform refuses var.x without a variable "x" block.',
  howToFix: "Declare the variable, or say with --owned which ones the provider file declares.",
  references: [
    { title: "Input variables", url: "https://developer.hashicorp.com/terraform/language/values/variables" },
  ],
  examples: {
    good: [
      {
        title: "instances over a variable",
        files:
          'variable "names" {\n  type    = set(string)\n  default = ["a"]\n}\n\nresource "aws_sns_topic" "each" {\n  for_each = var.names\n  name     = each.key\n}\n',
      },
      {
        title: "a count and a local",
        files:
          'locals {\n  name = "alerts"\n}\n\nresource "aws_sns_topic" "one" {\n  count = 2\n  name  = "${local.name}-${count.index}"\n}\n',
      },
      {
        title: "a dynamic block",
        files:
          'variable "rules" {\n  type    = list(string)\n  default = []\n}\n\nresource "aws_route_table" "one" {\n  vpc_id = "vpc-0123456789abcdef0"\n\n  dynamic "route" {\n    for_each = var.rules\n    content {\n      cidr_block = route.value\n      gateway_id = "local"\n    }\n  }\n}\n',
      },
    ],
    bad: [
      {
        title: "a variable that nobody declares",
        files: 'resource "aws_sns_topic" "one" {\n  name = var.name\n}\n',
        lines: [2],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-undeclared-variable"),
});
