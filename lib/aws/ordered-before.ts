import { type Module, type Resource, referencesOf, resourcesBehind } from "@/lib/terraform";

/**
 * What Terraform certainly makes before a resource: all that it refers to, and what that refers to. Undefined when a module is among it,
 * inside which the order cannot be told. https://developer.hashicorp.com/terraform/internals/graph
 */
export function orderedBefore(module: Module, start: Resource): ReadonlySet<Resource> | undefined {
  const found = new Set<Resource>([start]);
  for (const resource of found) {
    for (const { node, target } of referencesOf(module, resource)) {
      if (target.kind === "module") return undefined;
      for (const behind of resourcesBehind(module, node, resource)) {
        if (module.resource(behind.address) !== behind) return undefined;
        found.add(behind);
      }
    }
  }
  found.delete(start);
  return found;
}
