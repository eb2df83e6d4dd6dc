import { cached } from "@/lib/memory/cached";
import type { BlockView } from "./block-view";
import type { Module } from "./module";

/**
 * The provider under a local name, as `namespace/name`; with its host where that is another than the public registry. A source of one
 * word is HashiCorp's: https://developer.hashicorp.com/terraform/language/providers/requirements#source-addresses
 */
export function sourceOf(module: Module, local: string): string {
  const written = sourcesOf(module).get(local) ?? local;
  const source = written.includes("/") ? written : `hashicorp/${written}`;
  return source.toLowerCase().replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, "");
}

/** The blocks that list the providers of a module. */
export const requiredProviders = cached((module: Module): readonly BlockView[] =>
  module.topBlocks("terraform").flatMap((terraform) => terraform.blocks("required_providers")),
);

const sourcesOf = cached(
  (module: Module): ReadonlyMap<string, string> => new Map(requiredProviders(module).flatMap(requiredSources)),
);

function requiredSources(view: BlockView): [string, string][] {
  return view.attributes.flatMap(({ name, value }): [string, string][] => {
    const source =
      value.kind === "object"
        ? value.entries.find(({ key }) => key.kind === "string" && key.value === "source")?.value
        : undefined;
    return source?.kind === "string" ? [[name, source.value]] : [];
  });
}
