import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isLockFile, type Module, type SourceFile } from "@/lib/terraform";
import { isTerraformFile } from "@/lib/terraform/module/read-files";

/** Sources as they lie in a scratch folder. */
export interface Mirror {
  /** Where a folder of the sources lies there. */
  placeOf(folder: string): string;
  /** What a file there is called outside. */
  nameOf(place: string): string;
}

export interface Given {
  readonly files: readonly SourceFile[];
  readonly modules: readonly Module[];
  /** The files are from the disk, where other files lie beside them. */
  readonly onDisk: boolean;
}

/** Writes the sources to a folder as they were read; whatever lies beside them is a link to where it is. */
export function writeMirror(scratch: string, { files, modules, onDisk }: Given): Mirror {
  const base = baseOf(files, modules);
  const placeOf = (folder: string) => join(scratch, relative(base, resolve(folder)));
  const names = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    const place = file.folder === undefined ? placeOf(file.path) : join(placeOf(file.folder), `block-${at}.tf`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file.text);
    names.set(place, file.path);
  }
  if (onDisk) for (const folder of foldersFrom(base, files)) linkBeside(folder, placeOf(folder));
  const outside = (place: string) => relative(".", join(base, relative(scratch, place)));
  return { placeOf, nameOf: (place) => names.get(place) ?? outside(place).split(sep).join("/") };
}

/** The folder that everything is below: sources, the folder we work in where they are in it, modules that are called by path. */
function baseOf(files: readonly SourceFile[], modules: readonly Module[]): string {
  const folders = files.map(folderOf);
  const called = modules.flatMap(({ path, declarations }) =>
    declarations.moduleCalls.flatMap(({ source }) =>
      source !== undefined && /^\.\.?(\/|$)/.test(source) ? [resolve(path, source)] : [],
    ),
  );
  const here = resolve(".");
  const all = [...folders, ...called];
  return all.every((folder) => isWithin(folder, here)) ? here : all.reduce(common, folders[0] ?? here);
}

const folderOf = ({ path, folder }: SourceFile): string => resolve(folder ?? dirname(path));
const isWithin = (folder: string, outer: string): boolean => folder === outer || folder.startsWith(join(outer, sep));

function common(one: string, other: string): string {
  let shared = one;
  while (!isWithin(other, shared)) shared = dirname(shared);
  return shared;
}

/** The folders of the sources and those between them and the base. */
function foldersFrom(base: string, files: readonly SourceFile[]): ReadonlySet<string> {
  const found = new Set<string>([base]);
  for (let folder of files.map(folderOf))
    for (; isWithin(folder, base) && !found.has(folder); folder = dirname(folder)) found.add(folder);
  return found;
}

/** Terraform that was not read stays away; a lock file is written to, so it is no link. */
function linkBeside(folder: string, place: string): void {
  mkdirSync(place, { recursive: true });
  for (const { name } of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, name), join(place, name)];
    if (existsSync(to) || name === ".terraform" || name === ".git" || isTerraformFile(name)) continue;
    if (isLockFile(name)) copyFileSync(from, to);
    else symlinkSync(from, to);
  }
}
