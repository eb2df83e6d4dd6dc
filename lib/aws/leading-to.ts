import { cachedWithin } from "@/lib/memory/cached";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";

type Index = ReadonlyMap<Resource, readonly Resource[]>;

/** Resources of a type whose argument leads to `resource`; asked for many resources, each argument is followed once. */
export function leadingTo(module: Module, type: string, argument: string, resource: Resource): readonly Resource[] {
  return indexOf(module, `${type}.${argument}`, type, argument).get(resource) ?? [];
}

const indexOf = cachedWithin((module: Module, _key: string, type: string, argument: string): Index => {
  const index = new Map<Resource, Resource[]>();
  for (const from of module.resourcesOf(type)) {
    for (const to of resourcesBehind(module, from.expression(argument), from)) {
      const list = index.get(to);
      if (list) list.push(from);
      else index.set(to, [from]);
    }
  }
  return index;
});
