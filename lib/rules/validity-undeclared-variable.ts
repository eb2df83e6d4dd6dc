import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-undeclared-variable",
  class: "F02",
  severity: "high",
  summary: "Every variable that is used is declared, here or in the user's provider file.",
  why: 'Terraform refuses var.x without a variable "x" block.',
  howToFix: "Declare the variable, or say with --owned which ones the provider file declares.",
  references: [terraformDocs("Input variables", "language/values/variables")],
  bad: () => [
    fires("a variable that nobody declares", 2)`
      resource "aws_sns_topic" "one" {
        name = var.name
      }
    `,
  ],
});
