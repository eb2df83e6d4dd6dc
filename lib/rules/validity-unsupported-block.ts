import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-unsupported-block",
  summary: "Nested blocks are ones that the schema has.",
  why: "Terraform refuses a block that the schema does not have.",
  howToFix: "Correct the name, or write an argument with an equals sign.",
  references: [terraformDocs("Syntax", "language/syntax/configuration")],
  bad: () => [
    fires("tags as a block", 2)`
      resource "aws_sns_topic" "one" {
        tags {
          a = 1
        }
      }
    `,
    fires("an unknown block at the top", 1)`
      resources "aws_sns_topic" "one" {
      }
    `,
  ],
});
