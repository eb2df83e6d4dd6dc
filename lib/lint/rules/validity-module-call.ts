import { defineRule } from "../rule";
import { validityProblems } from "../validity/analyse";

export const rule = defineRule({
  id: "validity-module-call",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "A module call gives the module's variables what they take.",
  why: "Terraform refuses an argument that the module has no variable for, and a variable without default that gets none.",
  howToFix: "Correct the name, add the argument, or declare the variable in the module.",
  references: [{ title: "Module blocks", url: "https://developer.hashicorp.com/terraform/language/modules/syntax" }],
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
        title: "an argument without variable",
        files: {
          "main.tf": 'module "a" {\n  source = "./a"\n  nam    = "x"\n  name   = "x"\n}\n',
          "a/main.tf": 'variable "name" {}\n',
        },
        lines: [3],
      },
      {
        title: "a variable without value",
        files: { "main.tf": 'module "a" {\n  source = "./a"\n}\n', "a/main.tf": 'variable "name" {}\n' },
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-module-call"),
});
