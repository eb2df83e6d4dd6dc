import beside from "./beside-aws.gen.json";
import type { BlockSchema, Group } from "./block-schema";
import { PackedSchema } from "./packed-schema";

/** A provider whose schema is at hand, from prebuilt bindings: they do not say what is deprecated or sensitive, nor what values it takes. */
interface Provider {
  readonly version: string;
  readonly schema: PackedSchema;
}

const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  Object.entries(beside).map(([name, { version, deflate }]) => [name, { version, schema: new PackedSchema(deflate) }]),
);

/** Where HashiCorp's own are not the only ones. */
const NAMESPACES: Readonly<Record<string, string>> = { github: "integrations" };

/** The name under which the schema of a source such as `hashicorp/random` is known. */
export function knownProvider(source: string): string | undefined {
  const [, namespace = "", name = ""] = /^([\w-]+)\/([\w-]+)$/.exec(source) ?? [];
  const known = PROVIDERS.has(name) && [NAMESPACES[name], "hashicorp"].includes(namespace);
  return known ? name : undefined;
}

/** The version that is known. */
export function versionOf(provider: string): string {
  return PROVIDERS.get(provider)?.version ?? "0";
}

/** Schema of a type of such a provider; undefined for one that it does not have. */
export function schemaBeside(provider: string, group: Group, type: string): BlockSchema | undefined {
  return PROVIDERS.get(provider)?.schema.schemaOf(group, type);
}
