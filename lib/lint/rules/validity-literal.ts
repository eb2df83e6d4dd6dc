import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-literal",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Literal values are among those that the provider itself accepts.",
  why: "The provider refuses an unknown enumeration value, malformed JSON, CIDR or ARN when it validates.",
  howToFix: "Use a value that the message names.",
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
        title: "an HTTP method that does not exist",
        files:
          'resource "aws_api_gateway_method" "one" {\n  rest_api_id   = "a"\n  resource_id   = "b"\n  http_method   = "FETCH"\n  authorization = "NONE"\n}\n',
        lines: [4],
      },
      {
        title: "a policy that is not JSON",
        files: 'resource "aws_iam_policy" "one" {\n  policy = "{ Version: 2012-10-17 }"\n}\n',
        lines: [2],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-literal"),
});
