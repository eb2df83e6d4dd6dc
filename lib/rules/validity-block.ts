import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-block",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Blocks have the labels that Terraform expects, and names are identifiers.",
  why: "Terraform refuses the module before it reads anything else of it.",
  howToFix: "Give a resource its type and name, a variable its name, and use letters, digits, underscores and hyphens.",
  references: [
    { title: "Resource syntax", url: "https://developer.hashicorp.com/terraform/language/resources/syntax" },
  ],
  examples: {
    good: silentExamples,
    bad: [
      { title: "a resource without name", files: 'resource "aws_sns_topic" {\n  name = "alerts"\n}\n', lines: [1] },
      {
        title: "a label where none belongs",
        files: 'resource "aws_security_group" "one" {\n  timeouts "long" {\n    create = "20m"\n  }\n}\n',
        lines: [2],
      },
      {
        title: "a name with a space",
        files: 'resource "aws_sns_topic" "my topic" {\n  name = "alerts"\n}\n',
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-block"),
});
