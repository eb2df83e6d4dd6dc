import type { Example } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

/** Valid modules with `for_each`, `count` and `dynamic`: what `terraform validate` accepts, no validity rule may speak of. */
export const silentExamples: readonly Example[] = [
  {
    title: "instances over a variable",
    files: dedent`
      variable "names" {
        type    = set(string)
        default = ["a"]
      }

      resource "aws_sns_topic" "each" {
        for_each = var.names
        name     = each.key
      }
    `,
  },
  {
    title: "a count and a local",
    files: dedent`
      locals {
        name = "alerts"
      }

      resource "aws_sns_topic" "one" {
        count = 2
        name  = "\${local.name}-\${count.index}"
      }
    `,
  },
  {
    title: "a dynamic block",
    files: dedent`
      variable "rules" {
        type    = list(string)
        default = []
      }

      resource "aws_route_table" "one" {
        vpc_id = "vpc-0123456789abcdef0"

        dynamic "route" {
          for_each = var.rules
          content {
            cidr_block = route.value
            gateway_id = "local"
          }
        }
      }
    `,
  },
];
