import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import { type BlockView, type Module, type Resource, schemaOf } from "@/lib/terraform";
import { awsVersions } from "./aws-versions";
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
  const group = resource.mode === "managed" ? "resource" : resource.mode;
  const schema = schemaOf(group, resource.type, awsVersions(module).majors);
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

/** `aws.east`, as a reference or in quotes; undefined for what names no provider. */
export function nameOfProvider(node: Expression): string | undefined {
  if (node.kind === "string") return /^[\w-]+(\.[\w-]+)?$/.test(node.value) ? node.value : undefined;
  if (node.kind !== "reference" || node.steps.length > 1) return undefined;
  const [step] = node.steps;
  if (!step) return node.root;
  return step.kind === "attr" ? `${node.root}.${step.name}` : undefined;
}

/** The same of a key, which in parentheses is an expression. */
export function nameInKey(key: Expression): string | undefined {
  return nameOfProvider(key.kind === "parenthesised" ? key.inner : key);
}

/** The configuration that a resource is made with: `aws`, `aws.east`. */
export function configurationOf(resource: Resource): string {
  const written = resource.expression("provider");
  return (written && nameOfProvider(written)) ?? localName(resource);
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
