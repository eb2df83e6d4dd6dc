import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-block",
  summary: "Blocks have the labels that Terraform expects, and names are identifiers.",
  why: "Terraform refuses the module before it looks at anything else in it.",
  howToFix: "Give a resource its type and name, a variable its name, and use letters, digits, underscores and hyphens.",
  references: [terraformDocs("Resource syntax", "language/resources/syntax")],
  bad: () => [
    fires("a resource without name", 1)`
      resource "aws_sns_topic" {
        name = "alerts"
      }
    `,
    fires("a label where none belongs", 2)`
      resource "aws_security_group" "one" {
        timeouts "long" {
          create = "20m"
        }
      }
    `,
    fires("a name with a space", 1)`
      resource "aws_sns_topic" "my topic" {
        name = "alerts"
      }
    `,
  ],
});
