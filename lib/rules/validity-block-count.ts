import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

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
    good: silentExamples,
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
