import {
  type BlockView,
  evaluate,
  type Module,
  type Resource,
  referencesIn,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { leadingTo } from "./resources-leading-to";
import { type Instances, instancesBehind, overlap, subnetsIn } from "./subnet-use";

/** A default route to an internet gateway: the block that makes it and the route table it stands in. */
export interface InternetRoute {
  readonly view: BlockView;
  readonly table: Resource;
}

interface TableUse {
  readonly table: Resource;
  readonly instances: Instances;
}

const TABLES = ["aws_route_table", "aws_default_route_table"];

/** A route that may send the subnet's traffic to an internet gateway, under any value of the variables. */
export function internetRouteOf(module: Module, subnet: Resource, instances: Instances): InternetRoute | undefined {
  for (const { table, instances: used } of tablesOf(module, subnet, instances)) {
    const view = defaultRouteOf(module, table, used, "internet");
    if (view) return { view, table };
  }
  return undefined;
}

/** Some route table of the subnet may have a default route through a NAT gateway or another way out. */
export function mayHaveWayOut(module: Module, subnet: Resource, instances: Instances): boolean {
  return tablesOf(module, subnet, instances).some(
    ({ table, instances: used }) => defaultRouteOf(module, table, used, "any") !== undefined,
  );
}

function tablesOf(module: Module, subnet: Resource, instances: Instances): readonly TableUse[] {
  const associations = leadingTo(module, "aws_route_table_association", "subnet_id", subnet);
  const own = associations.flatMap((association) => tableIn(module, association, subnet, instances));
  return associations.length > 0 ? own : mainTablesOf(module, subnet);
}

function tableIn(module: Module, association: Resource, subnet: Resource, instances: Instances): readonly TableUse[] {
  const meets = subnetsIn(module, association, "subnet_id").some(
    (use) => use.subnet === subnet && overlap(use.instances, instances),
  );
  return meets ? tablesBehind(module, association) : [];
}

function tablesBehind(module: Module, association: Resource): readonly TableUse[] {
  const expression = association.expression("route_table_id");
  if (!expression) return [];
  return resourcesBehind(module, expression, association)
    .filter(({ type }) => TABLES.includes(type))
    .map((table) => ({ table, instances: instancesBehind(module, expression, table, association) }));
}

/** Without an association a subnet uses the main route table of its VPC. https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html */
function mainTablesOf(module: Module, subnet: Resource): readonly TableUse[] {
  const vpcs = resourcesBehind(module, subnet.expression("vpc_id"), subnet);
  const ofVpc = (view: Resource, argument: string) =>
    resourcesBehind(module, view.expression(argument), view).some((vpc) => vpcs.includes(vpc));
  const defaults = module
    .resourcesOf("aws_default_route_table")
    .filter((table) => ofVpc(table, "default_route_table_id"))
    .map((table): TableUse => ({ table, instances: { kind: "all" } }));
  const named = module
    .resourcesOf("aws_main_route_table_association")
    .filter((association) => ofVpc(association, "vpc_id"));
  return [...defaults, ...named.flatMap((association) => tablesBehind(module, association))];
}

function defaultRouteOf(
  module: Module,
  table: Resource,
  used: Instances,
  to: "internet" | "any",
): BlockView | undefined {
  const inline = table.blocks("route").filter((route) => isDefault(module, route, ["cidr_block", "ipv6_cidr_block"]));
  const own = leadingTo(module, "aws_route", "route_table_id", table)
    .filter((route) => isDefault(module, route, ["destination_cidr_block", "destination_ipv6_cidr_block"]))
    .filter((route) => standsIn(module, route, table, used));
  return [...inline, ...own].find((route) => (to === "any" ? true : leadsOut(module, route)));
}

function standsIn(module: Module, route: Resource, table: Resource, used: Instances): boolean {
  const expression = route.expression("route_table_id");
  return expression !== undefined && overlap(instancesBehind(module, expression, table, route), used);
}

function isDefault(module: Module, route: BlockView, names: readonly string[]): boolean {
  return names.some((name) => {
    const cidr = stringOf(evaluate(route.expression(name), scopeOf(module, route)));
    return cidr === "0.0.0.0/0" || cidr === "::/0";
  });
}

/** In half-written text the gateway itself may not be declared yet. */
function leadsOut(module: Module, route: BlockView): boolean {
  const gateway = route.expression("gateway_id");
  if (resourcesBehind(module, gateway, route).some(({ type }) => type === "aws_internet_gateway")) return true;
  return referencesIn(module, gateway).some(
    ({ target }) => target.kind === "resource" && target.type === "aws_internet_gateway",
  );
}
