import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-type",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Values are of the type that their argument takes.",
  why: "What cannot be converted is refused.",
  howToFix: "Give a value of the type that the message names.",
  references: [
    { title: "Types and values", url: "https://developer.hashicorp.com/terraform/language/expressions/types" },
  ],
  check: (module) => validityProblems(module, "validity-type"),
  examples: () => ({
    good: silentExamples,
    bad: [
      {
        title: "a number that is none",
        files: dedent`
          resource "aws_sqs_queue" "one" {
            delay_seconds = "soon"
          }
        `,
        lines: [2],
      },
      {
        title: "tags as a list",
        files: dedent`
          resource "aws_sns_topic" "one" {
            tags = ["a"]
          }
        `,
        lines: [2],
      },
    ],
  }),
});
