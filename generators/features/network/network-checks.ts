import { DERIVED_ENDPOINTS } from "@/generators/config/facts/derived-endpoints";
import { hasFlowLogs, makesEndpoints, makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { subnetCountOf, subnetsOf } from "@/generators/parts/stack-network";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

const natCounts: Record<"single" | "per-zone", Expression> = {
  single: expr`length(aws_nat_gateway.public) == 1`,
  "per-zone": expr`length(aws_nat_gateway.public) == var.zone_count`,
};

/** Without NAT there is no route resource at all, so there is nothing to look at: the endpoints are the only way. */
function wayOut({ network }: StackConfig): readonly Body[] {
  return network.nat === "none"
    ? []
    : [
        check("The NAT gateways are not as configured.", natCounts[network.nat]),
        check(
          "Private subnets may reach the internet through NAT only.",
          expr`alltrue([
            for route in aws_route.private_nat :
            contains(values(aws_nat_gateway.public)[*].id, route.nat_gateway_id) && route.gateway_id == null
          ])`,
        ),
      ];
}

/** What holds of every network: where the functions stand. */
function inSubnets(config: StackConfig): Body {
  return check(
    "Every function runs in every private subnet, in its own security group.",
    expr`alltrue([
        for function in aws_lambda_function.model :
        toset(function.vpc_config[0].subnet_ids) == toset(values(${subnetsOf(config)})[*].id) && toset(function.vpc_config[0].security_group_ids) == toset([aws_security_group.functions.id])
      ])`,
  );
}

const ownSubnets: readonly Body[] = [
  check(
    "A private subnet must not hand out public addresses.",
    expr`alltrue([for subnet in aws_subnet.private : !subnet.map_public_ip_on_launch])`,
  ),
  check(
    "Each zone needs a subnet and a route table of its own.",
    expr`length(distinct(values(aws_subnet.private)[*].availability_zone)) == var.zone_count && length(aws_route_table.private) == var.zone_count`,
  ),
];

function endpoints(config: StackConfig): readonly Body[] {
  return [
    check(
      "Everything that the functions call needs an endpoint in every zone.",
      expr`length(setsubtract(${[...DERIVED_ENDPOINTS]}, keys(aws_vpc_endpoint.interface))) == 0 && alltrue([
        for endpoint in aws_vpc_endpoint.interface :
        endpoint.private_dns_enabled && length(endpoint.subnet_ids) == ${subnetCountOf(config)}
      ])`,
    ),
    check(
      "An interface endpoint must let through nobody but identities of this account.",
      expr`alltrue([
        for endpoint in aws_vpc_endpoint.interface :
        jsondecode(endpoint.policy).Statement[0].Condition.StringEquals["aws:PrincipalAccount"] == local.account_id
      ])`,
    ),
  ];
}

const gateway = check(
  "Image layers come through the S3 gateway endpoint, from every private route table.",
  expr`aws_vpc_endpoint.s3.vpc_endpoint_type == "Gateway" && length(aws_vpc_endpoint.s3.route_table_ids) == var.zone_count`,
);

function statements(config: StackConfig): readonly Body[] {
  return [
    topic("Functions run in private subnets.", [
      inSubnets(config),
      ...(makesNetwork(config) ? ownSubnets : []),
      ...(makesEndpoints(config) ? endpoints(config) : []),
      makesNetwork(config) && gateway,
      hasFlowLogs(config) && check("The VPC needs a flow log.", expr`aws_flow_log.vpc.vpc_id == aws_vpc.stack.id`),
      ...wayOut(config),
    ]),
  ];
}

/** R10: the private network. */
export const networkChecks: ChecksPart = { subject: "network", write: statements };
