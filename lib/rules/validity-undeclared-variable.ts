import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-undeclared-variable",
  class: "F02",
  severity: "high",
  invalid: true,
  summary: "Every variable that is used is declared, here or in the user's provider file.",
  why: 'Terraform refuses var.x without a variable "x" block.',
  howToFix: "Declare the variable, or say with --owned which ones the provider file declares.",
  references: [
    { title: "Input variables", url: "https://developer.hashicorp.com/terraform/language/values/variables" },
  ],
  check: (module) => validityProblems(module, "validity-undeclared-variable"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("a variable that nobody declares", 2)`
        resource "aws_sns_topic" "one" {
          name = var.name
        }
      `,
    ],
  }),
});
