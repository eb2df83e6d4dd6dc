import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-module-call",
  summary: "A module call passes the variables that the module takes.",
  why: "Terraform refuses an argument that the module has no variable for, and a variable without a default that gets no value.",
  howToFix: "Correct the name, add the argument, or declare the variable in the module.",
  references: [terraformDocs("Module blocks", "language/modules/syntax")],
  bad: () => [
    {
      title: "an argument without variable",
      files: {
        "main.tf": dedent`
          module "a" {
            source = "./a"
            nam    = "x"
            name   = "x"
          }
        `,
        "a/main.tf": 'variable "name" {}\n',
      },
      lines: [3],
    },
    {
      title: "a variable without value",
      files: {
        "main.tf": dedent`
          module "a" {
            source = "./a"
          }
        `,
        "a/main.tf": 'variable "name" {}\n',
      },
      lines: [1],
    },
  ],
});
