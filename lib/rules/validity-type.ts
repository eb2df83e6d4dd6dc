import { defineRule } from "@/lib/lint/rule";
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
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "a number that is none",
        files: 'resource "aws_sqs_queue" "one" {\n  delay_seconds = "soon"\n}\n',
        lines: [2],
      },
      { title: "tags as a list", files: 'resource "aws_sns_topic" "one" {\n  tags = ["a"]\n}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-type"),
});
