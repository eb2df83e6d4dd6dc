import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

export function examples(): Examples {
  return {
    bad: [
      fires("a typed zone", 2)`
        resource "aws_subnet" "a" {
          availability_zone = "us-east-1a"
        }
      `,
      fires("a list, once", 2)`
        resource "aws_autoscaling_group" "a" {
          availability_zones = ["us-east-1a", "us-east-1b"]
        }
      `,
      fires("a letter behind the region", 2)`
        resource "aws_subnet" "a" {
          availability_zone = "\${var.aws_region}b"
        }
      `,
      fires("letters from a local, count", 6)`
        locals {
          letters = ["a", "b"]
        }
        resource "aws_subnet" "a" {
          count             = 2
          availability_zone = "\${var.aws_region}\${local.letters[count.index]}"
        }
      `,
      fires("put together by a function", 5)`
        variable "aws_region" {
          default = "eu-west-1"
        }
        resource "aws_subnet" "a" {
          availability_zone = format("%s%s", var.aws_region, "a")
        }
      `,
    ],
    good: [
      silent("looked up, count")`
        data "aws_availability_zones" "z" {
          state = "available"
        }
        resource "aws_subnet" "a" {
          count             = length(data.aws_availability_zones.z.names)
          availability_zone = data.aws_availability_zones.z.names[count.index]
        }
      `,
      silent("looked up, for_each")`
        resource "aws_subnet" "a" {
          for_each          = toset(data.aws_availability_zones.z.names)
          availability_zone = each.value
        }
      `,
      silent("chosen in the default of a variable")`
        variable "azs" {
          default = ["eu-west-1a", "eu-west-1b"]
        }
        resource "aws_subnet" "a" {
          count             = 2
          availability_zone = var.azs[count.index]
        }
      `,
      {
        title: "a list that the caller hands over",
        files: {
          "main.tf": dedent`
            module "net" {
              source = "./net"
              zones  = var.zones
            }
            variable "zones" {
              default = ["eu-west-1a"]
            }
          `,
          "net/main.tf": dedent`
            variable "zones" {
              type = list(string)
            }
            resource "aws_subnet" "a" {
              count             = length(var.zones)
              availability_zone = var.zones[count.index]
            }
          `,
        },
      },
      silent("letters chosen beside the region")`
        variable "aws_region" {
          default = "eu-west-1"
        }
        variable "letters" {
          default = ["a", "b"]
        }
        resource "aws_subnet" "a" {
          count             = 2
          availability_zone = "\${var.aws_region}\${var.letters[count.index]}"
        }
      `,
      silent("in a description")`
        variable "azs" {
          type        = list(string)
          description = "Zones, for example us-east-1a"
        }
      `,
    ],
  };
}
