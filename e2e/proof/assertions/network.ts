import type { StackConfig } from "@/generators";
import { at, listAt, ofType, type State, textAt } from "../state";
import { verdict } from "./verdict";

/** The subnets that functions run in. */
export const functionSubnets = (state: State): Set<string> =>
  new Set(
    ofType(state, "aws_lambda_function").flatMap((lambda) => listAt(lambda, "vpc_config.0.subnet_ids").map(String)),
  );

const needed = [
  "ecr.api",
  "ecr.dkr",
  "logs",
  "monitoring",
  "xray",
  "kms",
  "ssm",
  "secretsmanager",
  "elasticfilesystem",
  "s3",
];

const servicesOf = (state: State): readonly string[] =>
  ofType(state, "aws_vpc_endpoint").map((endpoint) => textAt(endpoint, "service_name").split(".").slice(3).join("."));

/** What the owner of a network has, and nobody else makes or changes. */
const ofOwner = [
  "aws_vpc",
  "aws_subnet",
  "aws_route",
  "aws_route_table",
  "aws_route_table_association",
  "aws_internet_gateway",
  "aws_nat_gateway",
  "aws_flow_log",
  "aws_default_security_group",
];

/** R10 in a network of others: the functions stand in the subnets that were named, and only endpoints come along, where asked for. */
const guest = (state: State, { subnetIds, reach }: NonNullable<StackConfig["network"]["existing"]>): string[] => {
  const subnets = functionSubnets(state);
  const services = servicesOf(state);
  return [
    ...verdict([
      [
        subnets.size === subnetIds.length && subnetIds.every((id) => subnets.has(id)),
        "functions stand in other subnets than those that were named",
      ],
      [reach === "make" || services.length === 0, "makes endpoints in a network of others unasked"],
    ]),
    ...ofOwner.filter((type) => ofType(state, type).length > 0).map((type) => `makes ${type} in a network of others`),
    ...needed
      // The gateway of S3 belongs into tables of routes, which are the owner's.
      .filter((service) => reach === "make" && service !== "s3" && !services.includes(service))
      .map((service) => `no endpoint for ${service}`),
  ];
};

/** R10: no way to an internet gateway, endpoints for what the functions call, closed default group, flow log. */
export const network = (state: State, config: StackConfig): string[] =>
  config.network.existing ? guest(state, config.network.existing) : own(state, config);

const own = (state: State, config: StackConfig): string[] => {
  const subnets = functionSubnets(state);
  const tables = ofType(state, "aws_route_table_association")
    .filter((entry) => subnets.has(textAt(entry, "subnet_id")))
    .map((entry) => textAt(entry, "route_table_id"));
  const routes = ofType(state, "aws_route").filter((route) => tables.includes(textAt(route, "route_table_id")));
  const inline = ofType(state, "aws_route_table")
    .filter((table) => tables.includes(textAt(table, "id")))
    .flatMap((table) => listAt(table, "route"));
  const services = servicesOf(state);
  return [
    ...(subnets.size === config.network.zones
      ? []
      : [`functions use ${subnets.size} subnets, expected ${config.network.zones}`]),
    ...(tables.length === subnets.size ? [] : ["a function's subnet falls back to the main route table"]),
    ...routes
      .filter((route) => textAt(route, "gateway_id").startsWith("igw-"))
      .map((route) => `${route.address} leads functions to an internet gateway`),
    ...inline
      .filter((route) => String(at(route, "gateway_id") ?? "").startsWith("igw-"))
      .map(() => "a table of the functions has an internet gateway route"),
    ...(config.network.nat === "none" && routes.length > 0
      ? ["functions have a default route although NAT is off"]
      : []),
    ...needed.filter((service) => !services.includes(service)).map((service) => `no endpoint for ${service}`),
    ...(ofType(state, "aws_flow_log").length === (config.network.flowLogs === "off" ? 0 : 1)
      ? []
      : ["the VPC has no flow log, or one that was not asked for"]),
    ...ofType(state, "aws_default_security_group")
      .filter((group) => listAt(group, "ingress").length + listAt(group, "egress").length > 0)
      .map((group) => `${group.address} is open`),
    ...ofType(state, "aws_subnet")
      .filter((subnet) => at(subnet.values, "map_public_ip_on_launch") === true)
      .map((subnet) => `${subnet.address} hands out public addresses`),
  ];
};
