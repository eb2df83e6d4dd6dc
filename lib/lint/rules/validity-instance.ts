import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-instance",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "each, count, self and indexes stand where there is something to index.",
  why: "An object with count or for_each is a collection and needs an index; one without is not and takes none.",
  howToFix: "Add or remove the index, or the count or for_each.",
  references: [
    { title: "for_each", url: "https://developer.hashicorp.com/terraform/language/meta-arguments/for_each" },
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
      { title: "each without for_each", files: 'resource "aws_sns_topic" "one" {\n  name = each.key\n}\n', lines: [2] },
      {
        title: "a collection without index",
        files:
          'resource "aws_sns_topic" "one" {\n  count = 2\n  name  = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one.arn\n}\n',
        lines: [6],
      },
      {
        title: "an index on one object",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one[0].arn\n}\n',
        lines: [5],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-instance"),
});
