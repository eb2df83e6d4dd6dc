import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-unsupported-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Arguments exist on the block they stand in.",
  why: "Terraform refuses an argument that the schema does not have.",
  howToFix: "Correct the name, or move the argument to where it belongs.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-unsupported-argument"),
  examples: () => ({
    good: silentExamples,
    bad: [
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
  }),
});
