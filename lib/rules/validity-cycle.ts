import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-cycle",
  summary: "No object depends on itself, directly or through others.",
  why: "Terraform cannot order the operations.",
  howToFix: "Break the cycle: move the common part into an object of its own, or attach it with a separate resource.",
  references: [terraformDocs("Resource dependencies", "language/resources/behavior#resource-dependencies")],
  bad: () => [
    fires("a topic that looks at itself in a condition", 5)`
      resource "aws_sns_topic" "one" {
        name = "a"
        lifecycle {
          precondition {
            condition     = aws_sns_topic.one.name == "a"
            error_message = "The name is wrong."
          }
        }
      }
    `,
    fires("two that need each other", 1)`
      resource "aws_sns_topic" "one" {
        name = aws_sns_topic.two.id
      }
      resource "aws_sns_topic" "two" {
        name = aws_sns_topic.one.id
      }
    `,
  ],
});
