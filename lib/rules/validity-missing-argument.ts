import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
      {
        title: "a function without role",
        files: dedent`
          resource "aws_lambda_function" "one" {
            function_name = "one"
          }
        `,
        lines: [1],
      },
      {
        title: "an output without value",
        files: dedent`
          output "a" {
            description = "nothing"
          }
        `,
        lines: [1],
      },
    ],
  }),
});
