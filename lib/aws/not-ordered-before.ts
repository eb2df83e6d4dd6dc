import { type Module, type Resource, referencesOf, resourcesBehind } from "@/lib/terraform";

/**
 * Which of some resources Terraform may make after another: it refers to them neither itself nor through what it refers to. None when a
 * module is among that, inside which the order cannot be told. https://developer.hashicorp.com/terraform/internals/graph
 */
export function notOrderedBefore(module: Module, start: Resource, parts: readonly Resource[]): readonly Resource[] {
  const open = new Set(parts);
  const found = new Set([start]);
  for (const resource of found) {
    if (open.size === 0) return [];
    for (const { node, target } of referencesOf(module, resource)) {
      if (target.kind === "module") return [];
      for (const behind of resourcesBehind(module, node, resource)) {
        if (module.resource(behind.address) !== behind) return [];
        found.add(behind);
        open.delete(behind);
      }
    }
  }
  return [...open];
}
