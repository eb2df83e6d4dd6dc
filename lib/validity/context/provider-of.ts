import { cached } from "@/lib/memory/cached";
import { type BlockView, type Module, type Resource, schemaOf } from "@/lib/terraform";
import { BUILT_IN } from "./built-in";

type Schema = NonNullable<ReturnType<typeof schemaOf>>;

export type SchemaAnswer =
  | { readonly kind: "known"; readonly schema: Schema }
  /** The AWS provider has no such type. */
  | { readonly kind: "missing" }
  /** Another provider's: nothing is said about it. */
  | { readonly kind: "foreign" };

/** Schema of a resource or data source, when it is certain that the AWS provider serves it. */
export function schemaFor(module: Module, resource: Resource): SchemaAnswer {
  if (localName(resource) === "terraform") {
    const builtIn = BUILT_IN.get(resource.address.slice(0, -resource.name.length - 1));
    return builtIn ? { kind: "known", schema: builtIn } : { kind: "missing" };
  }
  if (!isAws(module, localName(resource))) return { kind: "foreign" };
  const schema = schemaOf(resource.mode === "managed" ? "resource" : resource.mode, resource.type);
  return schema ? { kind: "known", schema } : { kind: "missing" };
}

/** The provider is hashicorp/aws under this local name. */
export function isAws(module: Module, local: string): boolean {
  const source = sourcesOf(module).get(local) ?? `hashicorp/${local}`;
  return /^(registry\.terraform\.io\/)?hashicorp\/aws$/i.test(source);
}

/** Local names under `required_providers`. */
export function requiredNames(module: Module): ReadonlySet<string> {
  const blocks = module.topBlocks("terraform").flatMap((terraform) => terraform.blocks("required_providers"));
  return new Set(blocks.flatMap((block) => block.attributes.map(({ name }) => name)));
}

/** The `provider` argument's name, else the type up to its first underscore. */
function localName(resource: Resource): string {
  const provider = resource.expression("provider");
  if (provider?.kind === "reference") return provider.root;
  if (provider?.kind === "string") return provider.value.split(".")[0] ?? "";
  const end = resource.type.indexOf("_");
  return end < 0 ? resource.type : resource.type.slice(0, end);
}

const sourcesOf = cached(
  (module: Module): ReadonlyMap<string, string> => new Map(module.topBlocks("terraform").flatMap(requiredSources)),
);

function requiredSources(terraform: BlockView): [string, string][] {
  return terraform.blocks("required_providers").flatMap((view) =>
    view.attributes.flatMap(({ name, value }): [string, string][] => {
      const source =
        value.kind === "object"
          ? value.entries.find(({ key }) => key.kind === "string" && key.value === "source")?.value
          : undefined;
      return source?.kind === "string" ? [[name, source.value]] : [];
    }),
  );
}
