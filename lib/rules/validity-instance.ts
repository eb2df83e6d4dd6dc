import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-instance",
  summary: "each, count, self and indexes are used where there is something to index.",
  why: "An object with count or for_each is a collection and needs an index; one without is not and takes none.",
  howToFix: "Add or remove the index, or the count or for_each.",
  references: [terraformDocs("for_each", "language/meta-arguments/for_each")],
  bad: () => [
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
});
