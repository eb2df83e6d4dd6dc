import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-type",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Values are of the type that their argument takes.",
  why: "What cannot be converted is refused.",
  howToFix: "Give a value of the type that the message names.",
  references: [
    { title: "Types and values", url: "https://developer.hashicorp.com/terraform/language/expressions/types" },
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
        title: "a number that is none",
        files: 'resource "aws_sqs_queue" "one" {\n  delay_seconds = "soon"\n}\n',
        lines: [2],
      },
      { title: "tags as a list", files: 'resource "aws_sns_topic" "one" {\n  tags = ["a"]\n}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-type"),
});
