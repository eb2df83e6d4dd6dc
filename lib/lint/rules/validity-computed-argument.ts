import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-computed-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Arguments that the provider sets itself are left out.",
  why: "A computed attribute can be read, not written.",
  howToFix: "Remove the argument; refer to it from elsewhere instead.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
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
        title: "an ARN that is set",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "alerts"\n  arn  = "arn:aws:sns:eu-west-1:123456789012:alerts"\n}\n',
        lines: [3],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-computed-argument"),
});
