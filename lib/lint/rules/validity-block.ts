import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-block",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Blocks at the top have the labels that Terraform expects, and names are identifiers.",
  why: "Terraform refuses the module before it reads anything else of it.",
  howToFix: "Give a resource its type and name, a variable its name, and use letters, digits, underscores and hyphens.",
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
      { title: "a resource without name", files: 'resource "aws_sns_topic" {\n  name = "alerts"\n}\n', lines: [1] },
      {
        title: "a name with a space",
        files: 'resource "aws_sns_topic" "my topic" {\n  name = "alerts"\n}\n',
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-block"),
});
