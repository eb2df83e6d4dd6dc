import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-unknown-attribute",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Attributes that are referred to exist on that type.",
  why: "Terraform checks every reference against the provider's schema.",
  howToFix: "Use an attribute that the type has.",
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
        title: "a misspelt attribute",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one.anr\n}\n',
        lines: [5],
      },
      {
        title: "a list without index",
        files:
          'resource "aws_lambda_function" "one" {\n  function_name = "one"\n  role          = "arn:aws:iam::123456789012:role/one"\n  image_uri     = "a"\n}\n\noutput "id" {\n  value = aws_lambda_function.one.vpc_config.vpc_id\n}\n',
        lines: [8],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-unknown-attribute"),
});
