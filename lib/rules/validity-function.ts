import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-function",
  summary: "Functions exist and have the right number of arguments.",
  why: "Terraform has its own functions and those of providers, none of yours; a wrong name or a missing argument fails.",
  howToFix: "Correct the name or the arguments.",
  references: [terraformDocs("Functions", "language/functions")],
  bad: () => [
    fires("an unknown function", 2)`
      locals {
        a = uppercase("a")
      }
    `,
    fires("one argument too many", 2)`
      locals {
        a = upper("a", "b")
      }
    `,
  ],
});
