import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-expression",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Every expression can be evaluated.",
  why: "An attribute that an object lacks, an index outside a list, an operand of the wrong type or a file that is not there fails for certain.",
  howToFix: "Correct the name, the index, the operand or the path.",
  references: [{ title: "Expressions", url: "https://developer.hashicorp.com/terraform/language/expressions" }],
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "an attribute that a local object lacks",
        files: "locals {\n  sizes = { small = 1 }\n  size  = local.sizes.large\n}\n",
        lines: [3],
      },
      {
        title: "branches without a common type",
        files: 'variable "on" {\n  type = bool\n}\n\nlocals {\n  names = var.on ? "a" : ["a"]\n}\n',
        lines: [6],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-expression"),
});
