import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-instance",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "each, count, self and indexes stand where there is something to index.",
  why: "An object with count or for_each is a collection and needs an index; one without is not and takes none.",
  howToFix: "Add or remove the index, or the count or for_each.",
  references: [
    { title: "for_each", url: "https://developer.hashicorp.com/terraform/language/meta-arguments/for_each" },
  ],
  check: (module) => validityProblems(module, "validity-instance"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("each without for_each", 2)`
        resource "aws_sns_topic" "one" {
          name = each.key
        }
      `,
      fires("a collection without index", 6)`
        resource "aws_sns_topic" "one" {
          count = 2
          name  = "a"
        }
        output "arn" {
          value = aws_sns_topic.one.arn
        }
      `,
      fires("an index on one object", 5)`
        resource "aws_sns_topic" "one" {
          name = "a"
        }
        output "arn" {
          value = aws_sns_topic.one[0].arn
        }
      `,
    ],
  }),
});
