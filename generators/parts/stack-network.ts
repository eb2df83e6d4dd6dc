import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr } from "@/lib/hcl";

/** The VPC that everything stands in. */
export function vpcOf(config: StackConfig): Expression {
  return makesNetwork(config) ? expr`aws_vpc.stack` : expr`data.aws_vpc.existing`;
}

/** The private subnets: by zone where the stack makes them, by id where they are there already. */
export function subnetsOf(config: StackConfig): Expression {
  return makesNetwork(config) ? expr`aws_subnet.private` : expr`data.aws_subnet.private`;
}

/** Addresses of a network that is there already, its secondary ranges included. */
export const rangesOfNetwork = expr`[for range in data.aws_vpc.existing.cidr_block_associations : range.cidr_block]`;

/** How many of them there must be. */
export function subnetCountOf(config: StackConfig): Expression {
  return makesNetwork(config) ? expr`var.zone_count` : expr`length(var.private_subnet_ids)`;
}
