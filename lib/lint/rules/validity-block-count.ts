import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-block-count",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Nested blocks stand as often as the resource type allows.",
  why: "The provider takes at least and at most so many blocks of a kind; Terraform refuses the rest.",
  howToFix: "Add the missing block, or merge the surplus one into the first.",
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
        title: "two VPC configurations",
        files:
          'resource "aws_lambda_function" "one" {\n  function_name = "one"\n  role          = "arn:aws:iam::123456789012:role/one"\n  vpc_config {\n    subnet_ids         = []\n    security_group_ids = []\n  }\n  vpc_config {\n    subnet_ids         = []\n    security_group_ids = []\n  }\n}\n',
        lines: [8],
      },
      {
        title: "a web ACL without default action",
        files:
          'resource "aws_wafv2_web_acl" "one" {\n  name  = "one"\n  scope = "REGIONAL"\n  visibility_config {\n    cloudwatch_metrics_enabled = true\n    metric_name                = "one"\n    sampled_requests_enabled   = true\n  }\n}\n',
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-block-count"),
});
