import type { Bundle } from "@/lib/bundle/bundle";

export interface Folder {
  /** Empty for the files that lie in none. */
  readonly name: string;
  readonly paths: readonly string[];
}

const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** The files by folder, those without one first, each in the order of the bundle. */
export function foldersOf(files: Bundle): readonly Folder[] {
  const names = [...new Set(files.map(({ path }) => folderOf(path)))].sort();
  return names.map((name) => ({
    name,
    paths: files.map(({ path }) => path).filter((path) => folderOf(path) === name),
  }));
}

/** The last part of a path. */
export const baseName = (path: string): string => path.split("/").at(-1) ?? path;
