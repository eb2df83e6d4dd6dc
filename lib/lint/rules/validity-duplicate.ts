import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-duplicate",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Each name is declared once in a module.",
  why: "Terraform refuses a second declaration, also one in another file.",
  howToFix: "Remove or rename one of them.",
  references: [
    { title: "Resource syntax", url: "https://developer.hashicorp.com/terraform/language/resources/syntax" },
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
        title: "two topics of one name",
        files: 'resource "aws_sns_topic" "one" {\n  name = "a"\n}\nresource "aws_sns_topic" "one" {\n  name = "b"\n}\n',
        lines: [4],
      },
      { title: "a variable twice", files: 'variable "a" {}\nvariable "a" {}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-duplicate"),
});
