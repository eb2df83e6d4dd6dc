import { type Module, type Resource, schemaOf } from "@/lib/terraform";
import { type BodyValues, bodyValues } from "./body-values";
import { type Circumstances, World } from "./world";

/** One thing that Terraform manages, with what its block sets. */
export interface Instance {
  readonly address: string;
  readonly type: string;
  readonly values: BodyValues;
  /** Attributes that Terraform leaves as they are. */
  readonly ignored: readonly string[];
}

/** Everything a module manages, by address; a collection that only AWS knows makes one instance, `[?]`. */
export function instancesOf(module: Module, given: Circumstances): ReadonlyMap<string, Instance> {
  const world = new World(module, given);
  const managed = module.resources.filter(({ mode }) => mode === "managed");
  const all = managed.flatMap((resource) => {
    const schema = schemaOf("resource", resource.type);
    const ignored = ignoredBy(resource);
    return world.occurrencesOf(resource).map(({ address, scope }) => ({
      address,
      type: resource.type,
      values: bodyValues(resource, scope, schema),
      ignored,
    }));
  });
  return new Map(all.map((instance) => [instance.address, instance]));
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes */
function ignoredBy(resource: Resource): readonly string[] {
  const list = resource.firstBlock("lifecycle")?.expression("ignore_changes");
  return list?.kind === "tuple" ? list.items.flatMap((item) => (item.kind === "reference" ? [item.root] : [])) : [];
}
