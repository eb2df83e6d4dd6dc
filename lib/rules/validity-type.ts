import { fires } from "@/lib/lint/examples";
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
  check: (module) => validityProblems(module, "validity-type"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("a number that is none", 2)`
        resource "aws_sqs_queue" "one" {
          delay_seconds = "soon"
        }
      `,
      fires("tags as a list", 2)`
        resource "aws_sns_topic" "one" {
          tags = ["a"]
        }
      `,
    ],
  }),
});
