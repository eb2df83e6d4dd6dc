import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-variable",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "A variable has a valid type, a default of that type and a name that is free.",
  why: "Terraform refuses a default that does not convert, and names that mean something in module blocks.",
  howToFix: "Make type and default agree; rename the variable.",
  references: [
    { title: "Input variables", url: "https://developer.hashicorp.com/terraform/language/values/variables" },
  ],
  check: (module) => validityProblems(module, "validity-variable"),
  examples: () => ({
    good: silentExamples,
    bad: [
      {
        title: "a default of another type",
        files: dedent`
          variable "a" {
            type    = list(string)
            default = "a"
          }
        `,
        lines: [3],
      },
      { title: "a reserved name", files: 'variable "version" {}\n', lines: [1] },
      {
        title: "a type that does not exist",
        files: dedent`
          variable "a" {
            type = strin
          }
        `,
        lines: [2],
      },
    ],
  }),
});
