import { hasFlowLogs, makesEndpoints, makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { expr, hcl } from "@/lib/hcl";
import { existingNetwork, existingVariables } from "./existing-network";
import { networkChecks } from "./network-checks";
import { networkPicture } from "./network-picture";
import { networkReadme } from "./network-readme";
import { zoneVariable } from "./zone-variable";

/** Zones that are chosen have to serve the private API's endpoint, too. */
function endpointServices(config: StackConfig) {
  const services = expr`local.interface_endpoints`;
  const hasDoor = makesNetwork(config) && config.api.endpoint === "private";
  return hcl`
# ${makesNetwork(config) ? "Not every service offers its endpoint in every zone." : "Not every service takes a policy on its endpoint."}
data "aws_vpc_endpoint_service" "interface" {
  for_each = ${hasDoor ? expr`setunion(${services}, ["execute-api"])` : services}

  service_name = "com.amazonaws.\${var.aws_region}.\${each.key}"
  service_type = "Interface"
}
`;
}

function vpc(config: StackConfig) {
  const { network } = config;
  return hcl`
data "aws_availability_zones" "usable" {
  state = "available"

  # Zones that need an opt-in (Local and Wavelength Zones) offer neither EFS nor interface endpoints.
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }

  # Lambda refuses subnets there: "The provided subnets contain availability zone Lambda doesn't support".
  exclude_zone_ids = ["use1-az3"]
}

${endpointServices(config)}

locals {
  served_zones = [
    for zone in data.aws_availability_zones.usable.names : zone
    if !contains([for service in data.aws_vpc_endpoint_service.interface : contains(service.availability_zones, zone)], false)
  ]
  letter_blocks = zipmap(split("", "abcdefgh"), range(8))
  zone_names    = zipmap(data.aws_availability_zones.usable.zone_ids, data.aws_availability_zones.usable.names)

  # Zone name => number of its address block. The number is the zone's own (that of its letter, unless it is pinned) and
  # not its place in a list, so a zone keeps its block when others come or go.
  zones = length(var.zone_blocks) > 0 ? tomap({
    for zone, block in var.zone_blocks : lookup(local.zone_names, zone, zone) => block
    }) : tomap({
    for zone in slice(local.served_zones, 0, min(var.zone_count, length(local.served_zones))) :
    zone => local.letter_blocks[substr(zone, -1, 1)]
  })
}

${network.flowLogs === "off" && hcl`# stackwright:ignore vpc-has-flow-logs The configuration switches flow logs off`}
resource "aws_vpc" "stack" {
  ${network.flowLogs === "off" && hcl`#checkov:skip=CKV2_AWS_11:The configuration switches flow logs off`}
  cidr_block           = var.vpc_cidr
  enable_dns_hostnames = true
  enable_dns_support   = true

  tags = merge(local.tags, { Name = local.name })

  lifecycle {
    precondition {
      condition     = length(local.zones) == var.zone_count
      error_message = "The Region has fewer Availability Zones with all endpoints than zone_count: \${join(", ", local.served_zones)}."
    }
  }
}

# The default group lets members talk to each other; without rules nobody can use it by accident.
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.stack.id

  tags = merge(local.tags, { Name = "\${local.name}-default-closed" })
}

resource "aws_subnet" "private" {
  for_each = local.zones

  vpc_id                  = aws_vpc.stack.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(var.vpc_cidr, 4, each.value)
  map_public_ip_on_launch = false

  tags = merge(local.tags, { Name = "\${local.name}-private-\${each.key}" })
}

resource "aws_route_table" "private" {
  for_each = local.zones

  vpc_id = aws_vpc.stack.id

  tags = merge(local.tags, { Name = "\${local.name}-private-\${each.key}" })
}

resource "aws_route_table_association" "private" {
  for_each = local.zones

  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}
`;
}

function flowLogs({ network }: StackConfig) {
  return hcl`
resource "aws_flow_log" "vpc" {
  vpc_id                   = aws_vpc.stack.id
  traffic_type             = ${network.flowLogs}
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.flow_logs.arn
  iam_role_arn             = aws_iam_role.flow_logs.arn
  max_aggregation_interval = 60

  tags = merge(local.tags, { Name = local.name })
}
`;
}

/** The provider refuses a range that does not begin at its first address. */
const startsAtNetwork: Validation = {
  condition: expr`try(cidrhost(var.vpc_cidr, 0) == split("/", var.vpc_cidr)[0], false)`,
  message: "vpc_cidr must begin at the first address of its range, such as 10.0.0.0/16.",
};

const variables = [
  fieldVariable({
    name: "vpc_cidr",
    path: "network.cidr",
    description: "Private IPv4 range of the VPC.",
    when: makesNetwork,
    refused: "10.0.0.0/28",
    rules: () => [startsAtNetwork],
  }),
  fieldVariable({
    name: "zone_count",
    path: "network.zones",
    description: "Availability Zones used by functions, endpoints and mount targets.",
    when: makesNetwork,
  }),
  zoneVariable,
  ...existingVariables,
];

/** VPC, private subnets without a way out, flow log. */
export const network: Feature = {
  name: "network",
  title: "Private network",
  promises: ["R10"],
  files: [{ path: "network.tf", purpose: "VPC, private subnets, endpoints, security groups, flow log" }],
  options: ["api", "network"],
  variables,
  generate: (config) =>
    makesNetwork(config)
      ? [
          fragment("network.tf", vpc(config)),
          ...(hasFlowLogs(config) ? [fragment("network.tf", flowLogs(config))] : []),
        ]
      : [
          fragment("network.tf", existingNetwork),
          ...(makesEndpoints(config) ? [fragment("network.tf", endpointServices(config))] : []),
        ],
  picture: networkPicture,
  readme: networkReadme,
  checks: networkChecks,
};
