import type { Bundle } from "@/lib/bundle/bundle";

export interface Folder {
  /** As it is called in the tree. */
  readonly name: string;
  /** Its files lie in no folder. */
  readonly top: boolean;
  readonly paths: readonly string[];
}

const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** What lies in no folder, by what it is for. */
const topGroups = (others: string) => [
  { name: "Terraform", holds: (path: string) => path.endsWith(".tf") },
  { name: others, holds: (path: string) => !path.endsWith(".tf") },
];

/** The files by folder, those without one first and by what they are for, Terraform before the `others`, each in the order of the bundle. */
export function foldersOf(files: Bundle, others: string): readonly Folder[] {
  const all = files.map(({ path }) => path);
  const top = topGroups(others).map(({ name, holds }) => ({
    name,
    top: true,
    paths: all.filter((path) => folderOf(path) === "" && holds(path)),
  }));
  const names = [...new Set(all.map(folderOf))].filter((name) => name !== "").sort();
  const folders = names.map((name) => ({ name, top: false, paths: all.filter((path) => folderOf(path) === name) }));
  return [...top, ...folders].filter(({ paths }) => paths.length > 0);
}

/** The last part of a path. */
export const baseName = (path: string): string => path.split("/").at(-1) ?? path;
