import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up/paths.mjs";

const sourceFolders = ["app", "bin", "components", "generators", "lib", "public", "scripts/run/build"];
const isRootSource = (name: string): boolean => /\.(?:ts|mjs|js|json)$/.test(name) && name !== "next-env.d.ts";
const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

/** The files below `folder`, in the order of their names. */
function listFiles(directory: string, folder: string): readonly string[] {
  if (!existsSync(join(directory, folder))) return [];
  const entries = readdirSync(join(directory, folder), { withFileTypes: true });
  return entries
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(directory, path) : [path];
    });
}

const listRootFiles = (directory: string): readonly string[] => readdirSync(directory).filter(isRootSource).sort();

/**
 * One hash over path and content of everything a build reads, and the Node version.
 * File times would not do: a checkout of another branch and back changes them.
 */
export function hashSources(directory: string = root): string {
  const paths = [...listRootFiles(directory), ...sourceFolders.flatMap((folder) => listFiles(directory, folder))];
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.filter((name) => !isTest(name))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(directory, path)));
  }
  return hash.digest("hex");
}
