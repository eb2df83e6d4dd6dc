import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

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
      { title: "an unknown function", files: 'locals {\n  a = uppercase("a")\n}\n', lines: [2] },
      { title: "one argument too many", files: 'locals {\n  a = upper("a", "b")\n}\n', lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-function"),
});
