import { functionsOf } from "@/lib/aws/lambda";
import { type InternetRoute, internetRouteOf } from "@/lib/aws/network-paths";
import { subnetsOf } from "@/lib/aws/subnet-use";
import { body, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import type { Module, Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "function-subnets-are-private",
  class: "F13",
  severity: "high",
  summary: "No subnet of a function has a route to an internet gateway, whatever the variables are set to.",
  why:
    "A function never gets a public address, so the route does not even give it access to the internet; it only " +
    "makes the subnet public for everything else in it. With NAT off a route table must have no default route at " +
    "all.",
  howToFix:
    "Give the functions private subnets with a route table of their own: no default route, or one to a NAT " +
    "gateway; reach AWS services through VPC endpoints.",
  references: [
    awsDocs("Internet access for VPC functions", "lambda/latest/dg/configuration-vpc-internet.html"),
    awsDocs("Route tables", "vpc/latest/userguide/VPC_Route_Tables.html"),
  ],
  *check(module) {
    const seen = new Set<object>();
    for (const lambda of functionsOf(module)) {
      const found = publicSubnet(module, lambda);
      if (!found || seen.has(found.route.view.block)) continue;
      seen.add(found.route.view.block);
      const { view } = found.route;
      const message =
        `${lambda.address} runs in ${found.subnet.address}, which ${found.route.table.address} may route to an ` +
        "internet gateway, expected a private subnet";
      yield { ...at(view.file, { range: view.block.typeRange ?? view.block.range }), message };
    }
  },
  examples,
});

function publicSubnet(
  module: Module,
  lambda: Resource,
): { readonly subnet: Resource; readonly route: InternetRoute } | undefined {
  for (const config of lambda.blocks("vpc_config")) {
    for (const { module: home, subnet, instances } of subnetsOf(module, config, "subnet_ids")) {
      const route = internetRouteOf(home, subnet, instances);
      if (route) return { subnet, route };
    }
  }
  return undefined;
}

function examples(): Examples {
  const stack = (table: string) => dedent`
    resource "aws_subnet" "app" {
      count = 2
    }
    resource "aws_lambda_function" "m" {
      for_each = toset(var.versions)
      vpc_config {
        subnet_ids = aws_subnet.app[*].id
      }
    }
    resource "aws_route_table_association" "app" {
      count          = 2
      subnet_id      = aws_subnet.app[count.index].id
      route_table_id = aws_route_table.app.id
    }
    resource "aws_internet_gateway" "igw" {}
    resource "aws_nat_gateway" "nat" {}
    resource "aws_route_table" "app" {
    ${table}}
  `;
  return {
    bad: [
      {
        title: "a default route to the internet gateway",
        files: stack(body`
          route {
            cidr_block = "0.0.0.0/0"
            gateway_id = aws_internet_gateway.igw.id
          }
        `),
        lines: [18],
      },
      {
        title: "the gateway when NAT is off",
        files: stack(
          body`
            route {
              cidr_block     = "0.0.0.0/0"
              nat_gateway_id = var.nat ? aws_nat_gateway.nat.id : null
              gateway_id     = var.nat ? null : aws_internet_gateway.igw.id
            }
          `,
        ),
        lines: [18],
      },
      {
        title: "in a dynamic block",
        files: stack(
          body`
            dynamic "route" {
              for_each = var.nat ? [] : [1]
              content {
                cidr_block = "0.0.0.0/0"
                gateway_id = aws_internet_gateway.igw.id
              }
            }
          `,
        ),
        lines: [18],
      },
      {
        title: "a route of its own",
        files:
          stack("") +
          dedent`
            resource "aws_route" "out" {
              route_table_id         = aws_route_table.app.id
              destination_cidr_block = "0.0.0.0/0"
              gateway_id             = aws_internet_gateway.igw.id
            }
          `,
        lines: [19],
      },
    ],
    good: [
      { title: "no default route", files: stack("") },
      {
        title: "a NAT gateway in a dynamic route",
        files: stack(
          body`
            dynamic "route" {
              for_each = var.nat ? [1] : []
              content {
                cidr_block     = "0.0.0.0/0"
                nat_gateway_id = aws_nat_gateway.nat.id
              }
            }
          `,
        ),
      },
      {
        title: "the public table serves other subnets, for_each",
        files:
          stack("") +
          dedent`
            resource "aws_subnet" "public" {
              for_each = toset(["a"])
            }
            resource "aws_route_table" "public" {
              route {
                cidr_block = "0.0.0.0/0"
                gateway_id = aws_internet_gateway.igw.id
              }
            }
            resource "aws_route_table_association" "public" {
              for_each       = aws_subnet.public
              subnet_id      = each.value.id
              route_table_id = aws_route_table.public.id
            }
          `,
      },
      silent("subnets from outside")`
        resource "aws_lambda_function" "m" {
          vpc_config {
            subnet_ids = var.subnet_ids
          }
        }
      `,
    ],
  };
}
