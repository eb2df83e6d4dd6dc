import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-meta-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "count, for_each, depends_on, provider and lifecycle are used as the language has them.",
  why: "They are read before anything is evaluated, so only certain forms are allowed.",
  howToFix: "Write them as the linked page shows.",
  references: [
    { title: "Meta-arguments", url: "https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on" },
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
        title: "count and for_each together",
        files: 'resource "aws_sns_topic" "one" {\n  count    = 2\n  for_each = toset(["a"])\n  name     = "a"\n}\n',
        lines: [3],
      },
      {
        title: "for_each over a list",
        files: 'resource "aws_sns_topic" "one" {\n  for_each = ["a"]\n  name     = each.key\n}\n',
        lines: [2],
      },
      {
        title: "a provider that is not configured",
        files: 'resource "aws_sns_topic" "one" {\n  provider = aws.east\n  name     = "a"\n}\n',
        lines: [2],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-meta-argument"),
});
