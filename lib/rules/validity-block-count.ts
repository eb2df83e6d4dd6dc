import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-block-count",
  summary: "Nested blocks appear as often as the resource type allows.",
  why: "The provider's schema sets how many blocks of a kind there may be; Terraform refuses fewer or more.",
  howToFix: "Add the missing block, or merge the surplus one into the first.",
  references: [providerSchema],
  bad: () => [
    fires("two VPC configurations", 8)`
      resource "aws_lambda_function" "one" {
        function_name = "one"
        role          = "arn:aws:iam::123456789012:role/one"
        vpc_config {
          subnet_ids         = []
          security_group_ids = []
        }
        vpc_config {
          subnet_ids         = []
          security_group_ids = []
        }
      }
    `,
    fires("a web ACL without default action", 1)`
      resource "aws_wafv2_web_acl" "one" {
        name  = "one"
        scope = "REGIONAL"
        visibility_config {
          cloudwatch_metrics_enabled = true
          metric_name                = "one"
          sampled_requests_enabled   = true
        }
      }
    `,
  ],
});
