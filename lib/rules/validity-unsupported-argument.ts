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
  examples: {
    good: silentExamples,
    bad: [
      { title: "a misspelt argument", files: 'resource "aws_sns_topic" "one" {\n  nmae = "a"\n}\n', lines: [2] },
      {
        title: "a block written as an argument",
        files:
          'resource "aws_lambda_function" "one" {\n  function_name = "one"\n  role          = "arn:aws:iam::123456789012:role/one"\n  image_uri     = "a"\n  vpc_config    = {}\n}\n',
        lines: [5],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-unsupported-argument"),
});
