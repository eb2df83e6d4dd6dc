import type { Expression } from "@/lib/hcl";
import { type Module, type Resource, requiredProviders, schemaBeside, schemaOf, sourceOf } from "@/lib/terraform";
import { awsVersions } from "./aws-versions";
import { judgedProvider } from "./beside-versions";
import { BUILT_IN } from "./built-in";

type Schema = NonNullable<ReturnType<typeof schemaOf>>;

export type SchemaAnswer =
  | { readonly kind: "known"; readonly schema: Schema }
  /** The provider has no such type. */
  | { readonly kind: "missing" }
  /** Another provider's: nothing is said about it. */
  | { readonly kind: "foreign" };

/** Schema of a resource or data source, when it is certain that the AWS provider serves it. */
export function schemaFor(module: Module, resource: Resource): SchemaAnswer {
  if (localName(resource) === "terraform") {
    const builtIn = BUILT_IN.get(resource.address.slice(0, -resource.name.length - 1));
    return builtIn ? { kind: "known", schema: builtIn } : { kind: "missing" };
  }
  if (!isAws(module, localName(resource))) return besideAws(module, resource, sourceOf(module, localName(resource)));
  const group = resource.mode === "managed" ? "resource" : resource.mode;
  const schema = schemaOf(group, resource.type, awsVersions(module).majors);
  return schema ? { kind: "known", schema } : { kind: "missing" };
}

function besideAws(module: Module, resource: Resource, source: string): SchemaAnswer {
  const provider = judgedProvider(module, source);
  if (provider === undefined) return { kind: "foreign" };
  const schema = schemaBeside(provider, resource.mode === "managed" ? "resource" : resource.mode, resource.type);
  if (schema) return { kind: "known", schema };
  // What a provider beside AWS may have brought since is not known; but its types begin with its name.
  const isItsOwn = resource.type === provider || resource.type.startsWith(`${provider}_`);
  return { kind: isItsOwn ? "foreign" : "missing" };
}

/** The provider is hashicorp/aws under this local name. */
export function isAws(module: Module, local: string): boolean {
  return sourceOf(module, local) === "hashicorp/aws";
}

/** Local names under `required_providers`. */
export function requiredNames(module: Module): ReadonlySet<string> {
  return new Set(requiredProviders(module).flatMap((block) => block.attributes.map(({ name }) => name)));
}

/** `aws.east`, as a reference or in quotes, in OpenTofu with a key behind it; undefined for what names no provider. */
export function nameOfProvider(node: Expression): string | undefined {
  if (node.kind === "string") return /^[\w-]+(\.[\w-]+)?$/.test(node.value) ? node.value : undefined;
  if (node.kind !== "reference" || node.steps.length > (keyOfProvider(node) ? 2 : 1)) return undefined;
  const [step] = node.steps;
  if (!step) return node.root;
  return step.kind === "attr" ? `${node.root}.${step.name}` : undefined;
}

/** `each.key` of `aws.by_region[each.key]`: the instance of a provider that OpenTofu has several of. */
export function keyOfProvider(node: Expression): Expression | undefined {
  const step = node.kind === "reference" ? node.steps[1] : undefined;
  return step?.kind === "index" ? step.key : undefined;
}

/** The same of a key, which in parentheses is an expression. */
export function nameInKey(key: Expression): string | undefined {
  return nameOfProvider(key.kind === "parenthesised" ? key.inner : key);
}

/** Why an entry of a map of providers is one too many: each is handed on once. */
export function repeatedProviders(given: Expression | undefined): readonly { key: Expression; message: string }[] {
  const seen = new Set<string>();
  return (given?.kind === "object" ? given.entries : []).flatMap(({ key }) => {
    const name = nameInKey(key);
    const isRepeated = name !== undefined && seen.has(name);
    if (name !== undefined) seen.add(name);
    return isRepeated ? [{ key, message: `provider ${name} is handed on twice, expected it once` }] : [];
  });
}

/** The configuration that a resource is made with: `aws`, `aws.east`. */
export function configurationOf(resource: Resource): string {
  const written = resource.expression("provider");
  return (written && nameOfProvider(written)) ?? localName(resource);
}

/** The `provider` argument's name, else the type up to its first underscore. */
export function localName(resource: Resource): string {
  const provider = resource.expression("provider");
  if (provider?.kind === "reference") return provider.root;
  if (provider?.kind === "string") return provider.value.split(".")[0] ?? "";
  const end = resource.type.indexOf("_");
  return end < 0 ? resource.type : resource.type.slice(0, end);
}
