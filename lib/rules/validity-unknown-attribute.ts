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
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "a misspelt attribute",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one.anr\n}\n',
        lines: [5],
      },
      {
        title: "a list without index",
        files:
          'resource "aws_lambda_function" "one" {\n  function_name = "one"\n  role          = "arn:aws:iam::123456789012:role/one"\n  image_uri     = "a"\n}\n\noutput "id" {\n  value = aws_lambda_function.one.vpc_config.vpc_id\n}\n',
        lines: [8],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-unknown-attribute"),
});
