import type { Module } from "@/lib/terraform";

/** Whether a source is a folder beside or above: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
export function isFolder(source: string): boolean {
  return /^\.\.?(\/|$)/.test(source);
}

/** What is wrong with a folder that a module names, counted from its own; undefined where it is there or nobody can say. */
export function folderProblem(module: Module, path: string, wanted: "module" | "mocks"): string | undefined {
  const folder = `${module.path === "" ? "" : `${module.path}/`}${path}`;
  if (module.present?.(folder) !== "nothing") return undefined;
  return `folder ${path} is not there, expected the ${wanted} in it`;
}
