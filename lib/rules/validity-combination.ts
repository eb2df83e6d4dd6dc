import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-combination",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Arguments that exclude or need each other are set accordingly.",
  why: "The provider refuses arguments that conflict, and groups of which exactly one or at least one must be set.",
  howToFix: "Keep one of the arguments that exclude each other, add the one that is needed.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-combination"),
  examples: () => ({
    good: silentExamples,
    bad: [
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
  }),
});
