import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-combination",
  summary: "Arguments that exclude or require each other are set accordingly.",
  why: "The provider refuses arguments that conflict, and groups of which exactly one or at least one must be set.",
  howToFix: "Keep one of the arguments that exclude each other, or add the one that is required.",
  references: [providerSchema],
  bad: () => [
    fires("a name and a name prefix", 2, 3)`
      resource "aws_sns_topic" "one" {
        name        = "a"
        name_prefix = "b"
      }
    `,
    fires("an instance role that is no profile", 1)`
      resource "aws_lambda_function" "one" {
        function_name = "one"
        role          = "arn:aws:iam::123456789012:role/one"
      }
    `,
  ],
});
