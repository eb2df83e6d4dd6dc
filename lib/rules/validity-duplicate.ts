import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-duplicate",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Each name is declared once in a module.",
  why: "Terraform refuses a second declaration, also one in another file.",
  howToFix: "Remove or rename one of them.",
  references: [
    { title: "Resource syntax", url: "https://developer.hashicorp.com/terraform/language/resources/syntax" },
  ],
  check: (module) => validityProblems(module, "validity-duplicate"),
  examples: () => ({
    good: silentExamples,
    bad: [
      {
        title: "two topics of one name",
        files: dedent`
          resource "aws_sns_topic" "one" {
            name = "a"
          }
          resource "aws_sns_topic" "one" {
            name = "b"
          }
        `,
        lines: [4],
      },
      {
        title: "a variable twice",
        files: dedent`
          variable "a" {}
          variable "a" {}
        `,
        lines: [2],
      },
    ],
  }),
});
