import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-undeclared-reference",
  summary: "Every resource, data source, local and module that is referred to is declared.",
  why: "Terraform refuses a reference to something that is not there.",
  howToFix: "Correct the address, or declare the object.",
  references: [terraformDocs("References", "language/expressions/references")],
  bad: () => [
    fires("a topic that is not there", 2)`
      output "arn" {
        value = aws_sns_topic.missing.arn
      }
    `,
    fires("a local that is not there", 2)`
      locals {
        a = local.b
      }
    `,
  ],
});
