import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-variable",
  summary: "A variable has a valid type, a default of that type and a name that is not reserved.",
  why: "Terraform refuses a default that does not convert, and names that mean something in module blocks.",
  howToFix: "Make type and default agree; rename the variable.",
  references: [terraformDocs("Input variables", "language/values/variables")],
  bad: () => [
    fires("a default of another type", 3)`
      variable "a" {
        type    = list(string)
        default = "a"
      }
    `,
    { title: "a reserved name", files: 'variable "version" {}\n', lines: [1] },
    fires("a type that does not exist", 2)`
      variable "a" {
        type = strin
      }
    `,
  ],
});
