import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-duplicate",
  summary: "Each name is declared once in a module.",
  why: "Terraform refuses a second declaration, even in another file.",
  howToFix: "Remove or rename one of them.",
  references: [terraformDocs("Resource syntax", "language/resources/syntax")],
  bad: () => [
    fires("two topics of one name", 4)`
      resource "aws_sns_topic" "one" {
        name = "a"
      }
      resource "aws_sns_topic" "one" {
        name = "b"
      }
    `,
    fires("a variable twice", 2)`
      variable "a" {}
      variable "a" {}
    `,
  ],
});
