import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-missing-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Required arguments are set.",
  why: "Terraform refuses a block without them.",
  howToFix: "Add the argument.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-missing-argument"),
  examples: () => ({
    good: silentExamples,
    bad: [
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
  }),
});
