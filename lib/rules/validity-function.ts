import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-function",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Functions exist and have the right number of arguments.",
  why: "Terraform has no user-defined functions; a wrong name or a missing argument fails.",
  howToFix: "Correct the name or the arguments.",
  references: [{ title: "Functions", url: "https://developer.hashicorp.com/terraform/language/functions" }],
  check: (module) => validityProblems(module, "validity-function"),
  examples: () => ({
    good: silentExamples,
    bad: [
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
  }),
});
