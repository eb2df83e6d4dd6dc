import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-unknown-attribute",
  summary: "Attributes that are referred to exist on their type.",
  why: "Terraform checks every reference against the provider's schema.",
  howToFix: "Use an attribute that the type has.",
  references: [providerSchema],
  bad: () => [
    fires("a misspelt attribute", 5)`
      resource "aws_sns_topic" "one" {
        name = "a"
      }
      output "arn" {
        value = aws_sns_topic.one.anr
      }
    `,
    fires("a list without index", 8)`
      resource "aws_lambda_function" "one" {
        function_name = "one"
        role          = "arn:aws:iam::123456789012:role/one"
        image_uri     = "a"
      }

      output "id" {
        value = aws_lambda_function.one.vpc_config.vpc_id
      }
    `,
  ],
});
