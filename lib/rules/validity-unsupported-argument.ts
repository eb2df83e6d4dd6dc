import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-unsupported-argument",
  summary: "Arguments exist on the block they are in.",
  why: "Terraform refuses an argument that the schema does not have.",
  howToFix: "Correct the name, or move the argument to where it belongs.",
  references: [providerSchema],
  bad: () => [
    fires("a misspelt argument", 2)`
      resource "aws_sns_topic" "one" {
        nmae = "a"
      }
    `,
    fires("a block written as an argument", 5)`
      resource "aws_lambda_function" "one" {
        function_name = "one"
        role          = "arn:aws:iam::123456789012:role/one"
        image_uri     = "a"
        vpc_config    = {}
      }
    `,
  ],
});
