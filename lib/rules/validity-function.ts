import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
      {
        title: "an unknown function",
        files: dedent`
          locals {
            a = uppercase("a")
          }
        `,
        lines: [2],
      },
      {
        title: "one argument too many",
        files: dedent`
          locals {
            a = upper("a", "b")
          }
        `,
        lines: [2],
      },
    ],
  }),
});
