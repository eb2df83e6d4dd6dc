import { fires } from "@/lib/lint/examples";
import { terraformDocs } from "./references/terraform-docs";
import { defineValidityRule } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-expression",
  summary: "Every expression can be evaluated.",
  why:
    "An attribute that an object lacks, an index outside a list, an operand of the wrong type or a file that is " +
    "not there fails for certain.",
  howToFix: "Correct the name, the index, the operand or the path.",
  references: [terraformDocs("Expressions", "language/expressions")],
  bad: () => [
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
});
