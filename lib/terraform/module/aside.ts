import type { Module } from "./module";

/**
 * Modules that Terraform does not look at from the top of the files: those below a module's folder that no call leads to, such as examples
 * and drafts. A folder that lies in no module's is a top of its own.
 */
export function modulesAside(modules: readonly Module[]): ReadonlySet<Module> {
  const folders = new Set(modules.filter(({ files }) => files.length > 0).map(({ path }) => path));
  const reached = new Set(modules.filter(({ path }) => !liesBelow(path, folders)));
  for (const module of reached) for (const { child } of module.declarations.moduleCalls) if (child) reached.add(child);
  return new Set(modules.filter((module) => !reached.has(module)));
}

function liesBelow(path: string, folders: ReadonlySet<string>): boolean {
  if (path === "") return false;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    if (folders.has(path.slice(0, end))) return true;
  return folders.has("");
}
