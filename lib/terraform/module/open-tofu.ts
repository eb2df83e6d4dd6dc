import { isTofuFile } from "./configuration-file";
import type { Module } from "./module";
import { requiredProviders } from "./provider-sources";
import { nameOf } from "./source-file";

/** Tells the modules that OpenTofu reads: those that show it, and what calls them or is called by them. */
export function markOpenTofu(modules: Iterable<Module>): void {
  const found = new Set([...modules].filter(showsOpenTofu));
  for (const module of found) {
    module.isOpenTofu = true;
    for (const { child } of module.declarations.moduleCalls) if (child) found.add(child);
    for (const { module: caller } of module.callers) found.add(caller);
  }
}

const REGISTRY = "registry.opentofu.org";

/** A file that only OpenTofu reads, a lock file that it wrote, a provider from its registry, a block about versions of it. */
function showsOpenTofu(module: Module): boolean {
  if ([...module.files, ...module.testFiles].some((file) => isTofuFile(nameOf(file)))) return true;
  if (module.lockFile?.includes(REGISTRY) || module.topBlocks("language").length > 0) return true;
  return requiredProviders(module)
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ value }) => (value.kind === "object" ? value.entries : []))
    .some(({ value }) => value.kind === "string" && value.value.startsWith(`${REGISTRY}/`));
}
