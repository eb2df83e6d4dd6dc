import { functionsOf } from "@/lib/aws/lambda";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "function-not-in-default-vpc",
  class: "F13",
  severity: "high",
  general: "medium",
  summary: "No function runs in the subnets of the default VPC.",
  why:
    "Every default subnet routes to an internet gateway and is shared with whatever else was started in the " +
    "account; a function there has neither privacy nor, without a public address, a way out.",
  howToFix: "Create a VPC with private subnets and endpoints, and put the function there.",
  references: [
    awsDocs("Default VPCs", "vpc/latest/userguide/default-vpc.html"),
    awsDocs("Lambda in a VPC", "lambda/latest/dg/configuration-vpc-internet.html"),
  ],
  *check(module) {
    for (const lambda of functionsOf(module)) {
      for (const config of lambda.blocks("vpc_config")) {
        const attribute = config.attribute("subnet_ids");
        const found = resourcesBehind(module, attribute?.value, config).find((one) => isDefaultSubnet(module, one));
        if (!attribute || !found) continue;
        const message =
          `${lambda.address} runs in the default VPC's subnets (${found.address}), which route to an internet ` +
          "gateway, expected private subnets";
        yield { ...at(config.file, attribute), message };
      }
    }
  },
  examples,
});

/** A default subnet, or a look-up that chooses by nothing but the default VPC. */
function isDefaultSubnet(module: Module, found: Resource): boolean {
  if (found.type === "aws_default_subnet") return true;
  const isLookUp = found.mode === "data" && (found.type === "aws_subnets" || found.type === "aws_subnet_ids");
  if (!isLookUp || found.attribute("tags") || module.resourcesOf("aws_subnet").length > 0) return false;
  const filters = found.blocks("filter");
  const names = filters.map((filter) => stringOf(argumentOf(module, filter, "name")));
  if (names.some((name) => name !== "vpc-id" && name !== "default-for-az")) return false;
  return [found.expression("vpc_id"), ...filters.map((filter) => filter.expression("values"))]
    .flatMap((value) => resourcesBehind(module, value, found))
    .some((vpc) => isDefaultVpc(module, vpc));
}

function isDefaultVpc(module: Module, vpc: Resource): boolean {
  if (vpc.type === "aws_default_vpc") return true;
  return vpc.type === "aws_vpc" && vpc.mode === "data" && booleanOf(argumentOf(module, vpc, "default")) === true;
}

function examples(): Examples {
  const subnets = (filter: string) =>
    dedent`
      data "aws_vpc" "it" {
        default = true
      }
      data "aws_subnets" "all" {
        filter {
          name   = "${filter}"
          values = [data.aws_vpc.it.id]
        }
      }
    `;
  const FUNCTION = dedent`
    resource "aws_lambda_function" "m" {
      for_each = toset(var.versions)
      vpc_config {
        subnet_ids = data.aws_subnets.all.ids
      }
    }
  `;
  return {
    bad: [
      { title: "all subnets of the default VPC", files: `${subnets("vpc-id")}${FUNCTION}`, lines: [13] },
      fires("default subnets by zone, count", 7)`
        resource "aws_default_subnet" "d" {
          count             = 2
          availability_zone = data.aws_availability_zones.z.names[count.index]
        }
        resource "aws_lambda_function" "m" {
          vpc_config {
            subnet_ids = aws_default_subnet.d[*].id
          }
        }
      `,
    ],
    good: [
      { title: "subnets of that VPC by a tag, for_each", files: `${subnets("tag:tier")}${FUNCTION}` },
      {
        title: "private subnets that were added to it",
        files:
          subnets("vpc-id") +
          FUNCTION +
          dedent`
            resource "aws_subnet" "private" {
              vpc_id = data.aws_vpc.it.id
            }
          `,
      },
      silent("a VPC chosen by its id, dynamic")`
        data "aws_subnets" "all" {
          filter {
            name   = "vpc-id"
            values = [var.vpc_id]
          }
        }
        resource "aws_lambda_function" "m" {
          dynamic "vpc_config" {
            for_each = [1]
            content {
              subnet_ids = data.aws_subnets.all.ids
            }
          }
        }
      `,
    ],
  };
}
