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
  examples: {
    good: silentExamples,
    bad: [
      { title: "an unknown function", files: 'locals {\n  a = uppercase("a")\n}\n', lines: [2] },
      { title: "one argument too many", files: 'locals {\n  a = upper("a", "b")\n}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-function"),
});
