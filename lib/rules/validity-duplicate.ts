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
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "two topics of one name",
        files: 'resource "aws_sns_topic" "one" {\n  name = "a"\n}\nresource "aws_sns_topic" "one" {\n  name = "b"\n}\n',
        lines: [4],
      },
      { title: "a variable twice", files: 'variable "a" {}\nvariable "a" {}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-duplicate"),
});
