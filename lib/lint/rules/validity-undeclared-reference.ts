import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-undeclared-reference",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Every resource, data source, local and module that is referred to is declared.",
  why: "Terraform refuses a reference to something that is not there.",
  howToFix: "Correct the address, or declare the object.",
  references: [
    { title: "References", url: "https://developer.hashicorp.com/terraform/language/expressions/references" },
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
        title: "a topic that is not there",
        files: 'output "arn" {\n  value = aws_sns_topic.missing.arn\n}\n',
        lines: [2],
      },
      { title: "a local that is not there", files: "locals {\n  a = local.b\n}\n", lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-undeclared-reference"),
});
