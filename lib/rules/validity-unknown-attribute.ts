import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

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
  check: (module) => validityProblems(module, "validity-unknown-attribute"),
  examples: () => ({
    good: silentExamples,
    bad: [
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
  }),
});
