import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
      {
        title: "each without for_each",
        files: dedent`
          resource "aws_sns_topic" "one" {
            name = each.key
          }
        `,
        lines: [2],
      },
      {
        title: "a collection without index",
        files: dedent`
          resource "aws_sns_topic" "one" {
            count = 2
            name  = "a"
          }
          output "arn" {
            value = aws_sns_topic.one.arn
          }
        `,
        lines: [6],
      },
      {
        title: "an index on one object",
        files: dedent`
          resource "aws_sns_topic" "one" {
            name = "a"
          }
          output "arn" {
            value = aws_sns_topic.one[0].arn
          }
        `,
        lines: [5],
      },
    ],
  }),
});
