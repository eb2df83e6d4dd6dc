import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-type",
  summary: "Values have the type that their argument takes.",
  why: "What cannot be converted is refused.",
  howToFix: "Give a value of the type that the message names.",
  references: [terraformDocs("Types and values", "language/expressions/types")],
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
