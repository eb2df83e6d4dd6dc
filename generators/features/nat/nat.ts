import type { StackConfig } from "@/generators/config/stack";
import { alarm, metric } from "@/generators/parts/alarm";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { httpsToInternet } from "@/generators/parts/https-to-internet";
import { type Body, expr, hcl } from "@/lib/hcl";
import { natCost, natStanding } from "./nat-cost";
import { natPicture } from "./nat-picture";

/** Where gateways stand, and which of them a zone's route leads to. */
function placement({ network }: StackConfig) {
  return network.nat === "per-zone"
    ? {
        why: "One gateway per zone: the loss of a zone closes no other zone's way out.",
        zones: expr`local.zones`,
        gateway: expr`aws_nat_gateway.public[each.key].id`,
      }
    : {
        why: "One gateway for all zones: cheaper, but the loss of its zone closes the way out for all.",
        zones: expr`{ for zone in slice(sort(keys(local.zones)), 0, 1) : zone => local.zones[zone] }`,
        gateway: expr`values(aws_nat_gateway.public)[0].id`,
      };
}

function gateways(config: StackConfig) {
  const { why, zones, gateway } = placement(config);
  return hcl`
locals {
  # ${why}
  nat_zones = ${zones}
}

resource "aws_internet_gateway" "stack" {
  vpc_id = aws_vpc.stack.id

  tags = merge(local.tags, { Name = local.name })
}

# Public subnets hold the gateways and nothing else; they take the upper half of the VPC's range.
resource "aws_subnet" "public" {
  for_each = local.nat_zones

  vpc_id                  = aws_vpc.stack.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(var.vpc_cidr, 4, each.value + 8)
  map_public_ip_on_launch = false

  tags = merge(local.tags, { Name = "\${local.name}-public-\${each.key}" })
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.stack.id

  tags = merge(local.tags, { Name = "\${local.name}-public" })
}

resource "aws_route" "public_internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.stack.id
}

resource "aws_route_table_association" "public" {
  for_each = local.nat_zones

  subnet_id      = aws_subnet.public[each.key].id
  route_table_id = aws_route_table.public.id
}

resource "aws_eip" "nat" {
  #checkov:skip=CKV2_AWS_19:Each address belongs to the NAT gateway of its zone; the check does not follow for_each
  for_each = local.nat_zones

  domain = "vpc"

  tags = merge(local.tags, { Name = "\${local.name}-nat-\${each.key}" })

  depends_on = [aws_internet_gateway.stack]
}

resource "aws_nat_gateway" "public" {
  for_each = local.nat_zones

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}" })

  depends_on = [aws_internet_gateway.stack]
}

resource "aws_route" "private_nat" {
  for_each = local.zones

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = ${gateway}
}

${httpsToInternet("NAT")}
`;
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html */
function portAlarm(config: StackConfig): Body {
  return alarm(config, {
    label: "nat_ports",
    kind: "limits",
    description: "A NAT gateway has no port left for a destination: calls to the internet fail",
    forEach: expr`aws_nat_gateway.public`,
    threshold: 0,
    measure: metric({
      namespace: "AWS/NATGateway",
      metric: "ErrorPortAllocation",
      statistic: "Sum",
      dimensions: expr`{ NatGatewayId = each.value.id }`,
    }),
  });
}

/** A way out for the functions, only when the user asks for one. */
export const nat: Feature = {
  name: "nat",
  title: "Way out through NAT",
  promises: ["R10"],
  options: ["network", "alerts"],
  generate: (config) =>
    config.network.nat === "none"
      ? []
      : [fragment("network.tf", gateways(config)), fragment("alerts.tf", portAlarm(config))],
  cost: natCost,
  standing: natStanding,
  picture: natPicture,
};
