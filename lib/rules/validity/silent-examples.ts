import { silent } from "@/lib/lint/examples";
import type { Example } from "@/lib/lint/rule";

/**
 * Valid modules with `for_each`, `count` and `dynamic`: what `terraform validate` accepts, no validity rule may speak
 * of.
 */
export const silentExamples: readonly Example[] = [
  silent("instances over a variable")`
    variable "names" {
      type    = set(string)
      default = ["a"]
    }

    resource "aws_sns_topic" "each" {
      for_each = var.names
      name     = each.key
    }
  `,
  silent("a count and a local")`
    locals {
      name = "alerts"
    }

    resource "aws_sns_topic" "one" {
      count = 2
      name  = "\${local.name}-\${count.index}"
    }
  `,
  silent("a dynamic block")`
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
];
