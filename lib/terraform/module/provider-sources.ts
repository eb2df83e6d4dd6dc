import { cached } from "@/lib/memory/cached";
import type { BlockView } from "./block-view";
import type { Module } from "./module";

/** The provider under a local name, as `namespace/name`; with its host where that is another than the public registry. */
export function sourceOf(module: Module, local: string): string {
  const source = sourcesOf(module).get(local) ?? `hashicorp/${local}`;
  return source.toLowerCase().replace(/^registry\.terraform\.io\//, "");
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
