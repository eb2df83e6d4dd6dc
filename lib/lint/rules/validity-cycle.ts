import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-cycle",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "No object depends on itself, directly or through others.",
  why: "Terraform cannot order the operations.",
  howToFix: "Break the ring: move the common part into an object of its own, or attach it with a separate resource.",
  references: [
    {
      title: "Resource dependencies",
      url: "https://developer.hashicorp.com/terraform/language/resources/behavior#resource-dependencies",
    },
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
        title: "a topic that names itself",
        files: 'resource "aws_sns_topic" "one" {\n  name = aws_sns_topic.one.id\n}\n',
        lines: [2],
      },
      {
        title: "two that need each other",
        files:
          'resource "aws_sns_topic" "one" {\n  name = aws_sns_topic.two.id\n}\nresource "aws_sns_topic" "two" {\n  name = aws_sns_topic.one.id\n}\n',
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-cycle"),
});
