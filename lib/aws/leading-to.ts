import { cached } from "@/lib/memory/cached";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";

type Index = ReadonlyMap<Resource, readonly Resource[]>;

const indexes = cached((_module: Module) => new Map<string, Index>());

/** Resources of a type whose argument leads to `resource`; asked for many resources, each argument is followed once. */
export function leadingTo(module: Module, type: string, argument: string, resource: Resource): readonly Resource[] {
  const known = indexes(module);
  const key = `${type}.${argument}`;
  const index = known.get(key) ?? indexOf(module, type, argument);
  known.set(key, index);
  return index.get(resource) ?? [];
}

function indexOf(module: Module, type: string, argument: string): Index {
  const index = new Map<Resource, Resource[]>();
  for (const from of module.resourcesOf(type)) {
    for (const to of resourcesBehind(module, from.expression(argument), from)) {
      const list = index.get(to);
      if (list) list.push(from);
      else index.set(to, [from]);
    }
  }
  return index;
}
