import { type Module, type Resource, schemaOf } from "@/lib/terraform";
import { type BodyValues, bodyValues } from "./body-values";
import { spell } from "./canonical";
import { type Circumstances, World } from "./world";

/** One thing that Terraform manages, with what its block sets. */
export interface Instance {
  readonly address: string;
  readonly type: string;
  readonly values: BodyValues;
  /** Where it is made, as far as it says so itself or through another provider configuration. */
  readonly region: string | undefined;
  /** Where it is made otherwise. */
  readonly home: string | undefined;
  /** Attributes that Terraform leaves as they are. */
  readonly ignored: readonly string[];
}

/** Everything a module manages, by address; a collection that only AWS knows makes one instance, `[?]`. */
export function instancesOf(module: Module, given: Circumstances): ReadonlyMap<string, Instance> {
  const world = new World(module, given);
  const home = given.home && JSON.stringify(given.home);
  const managed = module.resources.filter(({ mode }) => mode === "managed");
  const all = managed.flatMap((resource) => {
    const schema = schemaOf("resource", resource.type);
    const ignored = ignoredBy(resource);
    return world.occurrencesOf(resource).map(({ address, scope }) => {
      const values = bodyValues(resource, scope, schema);
      const region = values.get("region") ?? regionThrough(resource, world);
      return { address, type: resource.type, values, region, home, ignored };
    });
  });
  return new Map(all.map((instance) => [instance.address, instance]));
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/resource-provider */
function regionThrough(resource: Resource, { module, scope }: World): string | undefined {
  const written = resource.expression("provider");
  if (written?.kind !== "reference") return undefined;
  const [step] = written.steps;
  const provider = module.declarations.providers.find(
    ({ name, alias }) => name === written.root && alias !== undefined && step?.kind === "attr" && alias === step.name,
  );
  const region = provider?.expression("region");
  return region && spell(region, scope);
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes */
function ignoredBy(resource: Resource): readonly string[] {
  const list = resource.firstBlock("lifecycle")?.expression("ignore_changes");
  return list?.kind === "tuple" ? list.items.flatMap((item) => (item.kind === "reference" ? [item.root] : [])) : [];
}
