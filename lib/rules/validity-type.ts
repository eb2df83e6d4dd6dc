import { fires } from "@/lib/lint/examples";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-type",
  summary: "Values are of the type that their argument takes.",
  why: "What cannot be converted is refused.",
  howToFix: "Give a value of the type that the message names.",
  references: [
    { title: "Types and values", url: "https://developer.hashicorp.com/terraform/language/expressions/types" },
  ],
  bad: () => [
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
});
