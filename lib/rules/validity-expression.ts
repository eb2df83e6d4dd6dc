import { fires } from "@/lib/lint/examples";
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
  check: (module) => validityProblems(module, "validity-expression"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("an attribute that a local object lacks", 3)`
        locals {
          sizes = { small = 1 }
          size  = local.sizes.large
        }
      `,
      fires("branches without a common type", 6)`
        variable "on" {
          type = bool
        }

        locals {
          names = var.on ? "a" : ["a"]
        }
      `,
    ],
  }),
});
