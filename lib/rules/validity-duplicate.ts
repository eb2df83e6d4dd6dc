import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
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
      fires("two topics of one name", 4)`
        resource "aws_sns_topic" "one" {
          name = "a"
        }
        resource "aws_sns_topic" "one" {
          name = "b"
        }
      `,
      fires("a variable twice", 2)`
        variable "a" {}
        variable "a" {}
      `,
    ],
  }),
});
