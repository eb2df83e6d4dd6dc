import { fires, silent } from "@/lib/lint/examples";
import { removeBlock } from "@/lib/lint/remove-block";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, originalOf, referrersOf, type Variable, variablesReplaced } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "variable-is-used",
  class: "F02",
  severity: "low",
  elsewhere: ["terraform_unused_declarations"],
  summary: "Every declared variable is used.",
  why: "A variable that nothing reads promises a setting that has no effect; whoever changes it believes it took effect.",
  howToFix: "Use the variable where its value is hard-coded now, or delete it.",
  references: [terraformDocs("Input variables", "language/values/variables")],
  *check(module) {
    if (module.partial) return;
    for (const variable of module.declarations.variables) {
      if (variable.name === "" || isRead(module, variable)) continue;
      const message = `variable "${variable.name}" is declared and never used, expected a use or no declaration`;
      // Without it the override file has nothing to amend.
      const isKept = module.callers.length > 0 || originalOf(variable.block) !== undefined;
      const fixes = isKept ? [] : [removeBlock(`Delete variable "${variable.name}"`, variable)];
      yield { ...atHead(variable), message, fixes };
    }
  },
  examples,
});

function isRead(module: Module, variable: Variable): boolean {
  if (/^(aws_)?region$/.test(variable.name) && !module.hasProviderFile) return true;
  // Without the override file it is read.
  if (variablesReplaced(module).has(variable.name)) return true;
  return referrersOf(module, `var.${variable.name}`).some(({ view }) => !isInside(view, variable));
}

function isInside(view: object, variable: Variable): boolean {
  let inner: object | undefined = view;
  while (inner) {
    if ("block" in inner && inner.block === variable.block) return true;
    inner = "parent" in inner && typeof inner.parent === "object" && inner.parent !== null ? inner.parent : undefined;
  }
  return false;
}

function examples(): Examples {
  const USED = dedent`
    variable "models" {
      default = ["a"]
    }
    locals {
      names = [for m in var.models : upper(m)]
    }
  `;
  return {
    bad: [
      {
        title: "declared and forgotten",
        files:
          USED +
          dedent`
            variable "efs_throughput" {
              default = 10
            }
          `,
        lines: [7],
        fixed: USED,
      },
      fires("only its own validation reads it", 1)`
        variable "n" {
          default = 1
          validation {
            condition     = var.n > 0
            error_message = "positive"
          }
        }
      `,
    ],
    good: [
      { title: "used in a for-expression", files: USED },
      {
        title: "used in for_each, a dynamic block and another file",
        files: {
          "variables.tf": dedent`
            variable "a" {}
            variable "b" {}
          `,
          "main.tf": dedent`
            resource "aws_security_group" "x" {
              for_each = toset(var.a)
              dynamic "ingress" {
                for_each = var.b
                content {}
              }
            }
          `,
        },
      },
      silent("the region, which a provider file elsewhere reads")`
        variable "aws_region" {
          type = string
        }
      `,
      silent("the rest of the file is missing")`
        variable "n" {}
        resource "aws_vpc" "x" {
          cidr_block = [
      `,
    ],
  };
}
