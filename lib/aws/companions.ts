import { cached, cachedWithin } from "@/lib/memory/cached";
import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { leadingTo } from "./resources-leading-to";

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
      !givenElsewhere(member).has(resource) &&
      leadsElsewhere(member, resource, companionsIn(member, `${type} ${argument} ${resource.type}`)),
  );
}

/** What calls of modules from elsewhere are given. */
const givenElsewhere = cached(
  (member: Module): ReadonlySet<Resource> =>
    new Set(
      member.declarations.moduleCalls
        .filter(({ child }) => !child)
        .flatMap((call) => call.attributes.flatMap(({ value }) => resourcesBehind(member, value, call))),
    ),
);

interface Companions {
  readonly ledTo: ReadonlySet<Resource>;
  /** Of those that lead to no resource: the names they give, undefined for one that is not known. */
  readonly named: ReadonlySet<string | undefined>;
}

/** Where the resources of a type lead through an argument: type, argument and the type that is led to. */
const companionsIn = cachedWithin((member: Module, question: string): Companions => {
  const [type = "", argument = "", wanted] = question.split(" ");
  const ledTo = new Set<Resource>();
  const named = new Set<string | undefined>();
  for (const companion of member.resourcesOf(type)) {
    const behind = resourcesBehind(member, companion.expression(argument), companion);
    const found = behind.filter((resource) => resource.type === wanted);
    for (const resource of found) ledTo.add(resource);
    if (found.length === 0) named.add(stringOf(argumentOf(member, companion, argument)));
  }
  return { ledTo, named };
});

function leadsElsewhere(member: Module, resource: Resource, { ledTo, named }: Companions): boolean {
  if (ledTo.has(resource) || named.has(undefined)) return false;
  if (named.size === 0) return true;
  const own = stringOf(argumentOf(member, resource, NAMES.get(resource.type) ?? "name"));
  return own !== undefined && !named.has(own);
}

/** Arguments that hold the name of a resource, where it is not `name`. */
const NAMES: ReadonlyMap<string, string> = new Map([["aws_s3_bucket", "bucket"]]);
