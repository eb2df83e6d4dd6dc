import type { Example } from "@/lib/lint/rule";

/** Valid modules with `for_each`, `count` and `dynamic`: what `terraform validate` accepts, no validity rule may speak of. */
export const silentExamples: readonly Example[] = [
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
];
