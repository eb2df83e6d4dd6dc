import { removeBlock } from "@/lib/lint/remove-block";
import { atHead, defineRule } from "@/lib/lint/rule";
import { type Module, referrersOf, type Variable } from "@/lib/terraform";

const USED = 'variable "models" {\n  default = ["a"]\n}\nlocals {\n  names = [for m in var.models : upper(m)]\n}\n';

export const rule = defineRule({
  id: "variable-is-used",
  class: "F02",
  severity: "high",
  elsewhere: ["terraform_unused_declarations"],
  summary: "Every declared variable is used.",
  why: "A variable that nothing reads promises a setting that has no effect; whoever changes it believes that something happened.",
  howToFix: "Use the variable where its value is typed now, or delete it.",
  references: [
    { title: "Input variables", url: "https://developer.hashicorp.com/terraform/language/values/variables" },
  ],
  examples: {
    bad: [
      {
        title: "declared and forgotten",
        files: `${USED}variable "efs_throughput" {\n  default = 10\n}\n`,
        lines: [7],
        fixed: USED,
      },
      {
        title: "only its own validation reads it",
        files:
          'variable "n" {\n  default = 1\n  validation {\n    condition     = var.n > 0\n    error_message = "positive"\n  }\n}\n',
        lines: [1],
      },
    ],
    good: [
      { title: "used in a for-expression", files: USED },
      {
        title: "used in for_each, a dynamic block and another file",
        files: {
          "variables.tf": 'variable "a" {}\nvariable "b" {}\n',
          "main.tf":
            'resource "aws_security_group" "x" {\n  for_each = toset(var.a)\n  dynamic "ingress" {\n    for_each = var.b\n    content {}\n  }\n}\n',
        },
      },
      {
        title: "the region, which a provider file elsewhere reads",
        files: 'variable "aws_region" {\n  type = string\n}\n',
      },
      {
        title: "the rest of the file is missing",
        files: 'variable "n" {}\nresource "aws_vpc" "x" {\n  cidr_block = [\n',
      },
    ],
  },
  *check(module) {
    if (module.partial) return;
    for (const variable of module.declarations.variables) {
      if (variable.name === "" || isRead(module, variable)) continue;
      const message = `variable "${variable.name}" is declared and never used, expected a use or no declaration`;
      const fixes = module.callers.length > 0 ? [] : [removeBlock(`Delete variable "${variable.name}"`, variable)];
      yield { ...atHead(variable), message, fixes };
    }
  },
});

function isRead(module: Module, variable: Variable): boolean {
  if (/^(aws_)?region$/.test(variable.name) && !module.hasProviderFile) return true;
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
