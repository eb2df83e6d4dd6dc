import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-missing-argument",
  summary: "Required arguments are set.",
  why: "Terraform refuses a block without them.",
  howToFix: "Add the argument.",
  references: [providerSchema],
  bad: () => [
    fires("a function without role", 1)`
      resource "aws_lambda_function" "one" {
        function_name = "one"
      }
    `,
    fires("an output without value", 1)`
      output "a" {
        description = "nothing"
      }
    `,
  ],
});
