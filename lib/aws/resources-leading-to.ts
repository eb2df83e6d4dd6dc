import { cachedWithin } from "@/lib/memory/cached";
import { grouped } from "@/lib/memory/grouped";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";

type Index = ReadonlyMap<Resource, readonly Resource[]>;

/** Resources of a type whose argument leads to `resource`; asked for many resources, each argument is followed once. */
export function leadingTo(module: Module, type: string, argument: string, resource: Resource): readonly Resource[] {
  return indexOf(module, `${type}.${argument}`, type, argument).get(resource) ?? [];
}

const indexOf = cachedWithin((module: Module, _key: string, type: string, argument: string): Index => {
  const behind = (from: Resource) => resourcesBehind(module, from.expression(argument), from);
  return grouped(module.resourcesOf(type).flatMap((from) => behind(from).map((to) => [to, from] as const)));
});
