import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-unsupported-block",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Blocks exist where they stand.",
  why: "Terraform refuses a block that the schema does not have.",
  howToFix: "Correct the name, or write an argument with an equals sign.",
  references: [{ title: "Syntax", url: "https://developer.hashicorp.com/terraform/language/syntax/configuration" }],
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
        title: "tags as a block",
        files: 'resource "aws_sns_topic" "one" {\n  tags {\n    a = 1\n  }\n}\n',
        lines: [2],
      },
      { title: "an unknown block at the top", files: 'resources "aws_sns_topic" "one" {\n}\n', lines: [1] },
    ],
  },
  check: (module) => validityProblems(module, "validity-unsupported-block"),
});
