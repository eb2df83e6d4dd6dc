import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-unsupported-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Arguments exist on the block they stand in.",
  why: "Terraform refuses an argument that the schema does not have.",
  howToFix: "Correct the name, or move the argument to where it belongs.",
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
      { title: "a misspelt argument", files: 'resource "aws_sns_topic" "one" {\n  nmae = "a"\n}\n', lines: [2] },
      {
        title: "a block written as an argument",
        files:
          'resource "aws_lambda_function" "one" {\n  function_name = "one"\n  role          = "arn:aws:iam::123456789012:role/one"\n  image_uri     = "a"\n  vpc_config    = {}\n}\n',
        lines: [5],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-unsupported-argument"),
});
