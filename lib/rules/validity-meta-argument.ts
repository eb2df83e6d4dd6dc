import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-meta-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "count, for_each, depends_on, provider and lifecycle are used as the language has them.",
  why: "They are read before anything is evaluated, so only certain forms are allowed.",
  howToFix: "Write them as the linked page shows.",
  references: [
    { title: "Meta-arguments", url: "https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on" },
  ],
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "count and for_each together",
        files: 'resource "aws_sns_topic" "one" {\n  count    = 2\n  for_each = toset(["a"])\n  name     = "a"\n}\n',
        lines: [3],
      },
      {
        title: "for_each over a list",
        files: 'resource "aws_sns_topic" "one" {\n  for_each = ["a"]\n  name     = each.key\n}\n',
        lines: [2],
      },
      {
        title: "a provider that is not configured",
        files: 'resource "aws_sns_topic" "one" {\n  provider = aws.east\n  name     = "a"\n}\n',
        lines: [2],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-meta-argument"),
});
