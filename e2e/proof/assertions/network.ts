import type { StackConfig } from "@/generators";
import { at, listAt, ofType, type State, textAt } from "../state";

const functionSubnets = (state: State): Set<string> =>
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

/** R10: no way to an internet gateway, endpoints for what the functions call, closed default group, flow log. */
export const network = (state: State, config: StackConfig): string[] => {
  const subnets = functionSubnets(state);
  const tables = ofType(state, "aws_route_table_association")
    .filter((entry) => subnets.has(textAt(entry, "subnet_id")))
    .map((entry) => textAt(entry, "route_table_id"));
  const routes = ofType(state, "aws_route").filter((route) => tables.includes(textAt(route, "route_table_id")));
  const inline = ofType(state, "aws_route_table")
    .filter((table) => tables.includes(textAt(table, "id")))
    .flatMap((table) => listAt(table, "route"));
  const services = ofType(state, "aws_vpc_endpoint").map((endpoint) =>
    textAt(endpoint, "service_name").split(".").slice(3).join("."),
  );
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
    ...(ofType(state, "aws_flow_log").length === 1 ? [] : ["the VPC has no flow log"]),
    ...ofType(state, "aws_default_security_group")
      .filter((group) => listAt(group, "ingress").length + listAt(group, "egress").length > 0)
      .map((group) => `${group.address} is open`),
    ...ofType(state, "aws_subnet")
      .filter((subnet) => at(subnet.values, "map_public_ip_on_launch") === true)
      .map((subnet) => `${subnet.address} hands out public addresses`),
  ];
};

/** R4: a mount target in every subnet of the functions, NFS from the functions only, TLS enforced, encrypted. */
export const storage = (state: State): string[] => {
  const mounted = ofType(state, "aws_efs_mount_target").map((target) => textAt(target, "subnet_id"));
  const groups = new Set(
    ofType(state, "aws_efs_mount_target").flatMap((target) => listAt(target, "security_groups").map(String)),
  );
  const allowed = new Set(
    ofType(state, "aws_lambda_function").flatMap((lambda) =>
      listAt(lambda, "vpc_config.0.security_group_ids").map(String),
    ),
  );
  const ingress = ofType(state, "aws_security_group")
    .filter((group) => groups.has(textAt(group, "id")))
    .flatMap((group) => listAt(group, "ingress"));
  const open = ingress.filter(
    (rule) =>
      JSON.stringify(at(rule, "cidr_blocks") ?? []) !== "[]" ||
      (at(rule, "security_groups") as unknown[]).some((id) => !allowed.has(String(id))),
  );
  return [
    ...[...functionSubnets(state)]
      .filter((subnet) => !mounted.includes(subnet))
      .map((subnet) => `no mount target in ${subnet}`),
    ...(ingress.length > 0 ? [] : ["nobody may mount the file system"]),
    ...open.map(() => "others than the functions may mount the file system"),
    ...ofType(state, "aws_efs_file_system")
      .filter((system) => at(system.values, "encrypted") !== true || textAt(system, "kms_key_id") === "")
      .map((system) => `${system.address} is not encrypted with a key of ours`),
    ...(ofType(state, "aws_efs_file_system_policy").some((policy) =>
      /aws:SecureTransport/.test(textAt(policy, "policy")),
    )
      ? []
      : ["TLS to the file system is not enforced"]),
    ...(ofType(state, "aws_efs_access_point").some((point) => Number(textAt(point, "posix_user.0.uid")) > 0)
      ? []
      : ["no access point with a user of its own"]),
  ];
};
