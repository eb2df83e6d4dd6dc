import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { leadingTo } from "./leading-to";

/** Resources of a type whose argument leads to `resource`, here or in local modules around. */
export function companionsOf(
  module: Module,
  resource: Resource,
  type: string,
  argument: string,
): readonly { readonly module: Module; readonly companion: Resource }[] {
  return familyOf(module).flatMap((member) =>
    leadingTo(member, type, argument, resource).map((companion) => ({ module: member, companion })),
  );
}

/** Nothing of that type is about the resource: each one leads to another resource. A module from elsewhere may hold one. */
export function certainlyAlone(module: Module, resource: Resource, type: string, argument: string): boolean {
  return familyOf(module).every(
    (member) =>
      !member.partial &&
      member.declarations.moduleCalls.every((call) => call.child || !mentions(member, call, resource)) &&
      member.resourcesOf(type).every((companion) => isElsewhere(member, companion, argument, resource)),
  );
}

function mentions(member: Module, call: Parameters<typeof resourcesBehind>[2], resource: Resource): boolean {
  return (call?.attributes ?? []).some(({ value }) => resourcesBehind(member, value, call).includes(resource));
}

function isElsewhere(member: Module, companion: Resource, argument: string, resource: Resource): boolean {
  const found = resourcesBehind(member, companion.expression(argument), companion).filter(
    ({ type }) => type === resource.type,
  );
  if (found.length > 0) return !found.includes(resource);
  const name = stringOf(argumentOf(member, companion, argument));
  const own = stringOf(argumentOf(member, resource, NAMES.get(resource.type) ?? "name"));
  return name !== undefined && own !== undefined && name !== own;
}

/** Arguments that hold the name of a resource, where it is not `name`. */
const NAMES: ReadonlyMap<string, string> = new Map([["aws_s3_bucket", "bucket"]]);
