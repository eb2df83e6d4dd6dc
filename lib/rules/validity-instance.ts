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
  examples: {
    good: silentExamples,
    bad: [
      { title: "each without for_each", files: 'resource "aws_sns_topic" "one" {\n  name = each.key\n}\n', lines: [2] },
      {
        title: "a collection without index",
        files:
          'resource "aws_sns_topic" "one" {\n  count = 2\n  name  = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one.arn\n}\n',
        lines: [6],
      },
      {
        title: "an index on one object",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "a"\n}\noutput "arn" {\n  value = aws_sns_topic.one[0].arn\n}\n',
        lines: [5],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-instance"),
});
