import { fires } from "@/lib/lint/examples";
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
  check: (module) => validityProblems(module, "validity-meta-argument"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("count and for_each together", 3)`
        resource "aws_sns_topic" "one" {
          count    = 2
          for_each = toset(["a"])
          name     = "a"
        }
      `,
      fires("for_each over a list", 2)`
        resource "aws_sns_topic" "one" {
          for_each = ["a"]
          name     = each.key
        }
      `,
      fires("a provider that is not configured", 2)`
        resource "aws_sns_topic" "one" {
          provider = aws.east
          name     = "a"
        }
      `,
    ],
  }),
});
