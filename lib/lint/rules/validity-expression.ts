import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-expression",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Every expression can be evaluated.",
  why: "An attribute that an object lacks, an index outside a list or an operand of the wrong type fails for certain.",
  howToFix: "Correct the name, the index or the operand.",
  references: [{ title: "Expressions", url: "https://developer.hashicorp.com/terraform/language/expressions" }],
  examples: {
    good: [
      {
        title: "instances over a variable",
        files:
          'variable "names" {\n  type    = set(string)\n  default = ["a"]\n}\n\nresource "aws_sns_topic" "each" {\n  for_each = var.names\n  name     = each.key\n}\n',
      },
      {
        title: "a count and a local",
        files:
          'locals {\n  name = "alerts"\n}\n\nresource "aws_sns_topic" "one" {\n  count = 2\n  name  = "${local.name}-${count.index}"\n}\n',
      },
      {
        title: "a dynamic block",
        files:
          'variable "rules" {\n  type    = list(string)\n  default = []\n}\n\nresource "aws_route_table" "one" {\n  vpc_id = "vpc-0123456789abcdef0"\n\n  dynamic "route" {\n    for_each = var.rules\n    content {\n      cidr_block = route.value\n      gateway_id = "local"\n    }\n  }\n}\n',
      },
    ],
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
