import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-meta-argument",
  summary: "count, for_each, depends_on, provider and lifecycle are used as the language defines them.",
  why: "They are read before anything is evaluated, so only certain forms are allowed.",
  howToFix: "Write them as the linked page shows.",
  references: [terraformDocs("Meta-arguments", "language/meta-arguments/depends_on")],
  bad: () => [
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
});
