import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

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
        title: "a default of another type",
        files: 'variable "a" {\n  type    = list(string)\n  default = "a"\n}\n',
        lines: [3],
      },
      { title: "a reserved name", files: 'variable "version" {}\n', lines: [1] },
      { title: "a type that does not exist", files: 'variable "a" {\n  type = strin\n}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-variable"),
});
