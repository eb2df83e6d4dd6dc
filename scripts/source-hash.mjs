import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

const ignoredNames = new Set(["node_modules", "test-results", "playwright-report", "e2e", "scripts"]);
const isIgnored = (name) =>
  name.startsWith(".") || ignoredNames.has(name) || /\.test\.tsx?$|\.md$|^next-env\.d\.ts$/.test(name);

/** @returns {string[]} paths below `directory` that a build can depend on, sorted */
function listSources(directory, prefix = "") {
  const entries = readdirSync(join(directory, prefix), { withFileTypes: true }).filter(({ name }) => !isIgnored(name));
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? listSources(directory, `${prefix}${entry.name}/`) : [prefix + entry.name],
    )
    .sort();
}

/**
 * One hash over path and content of everything a build reads, and the Node version.
 * File times would not do: a checkout of another branch and back changes them.
 *
 * @param {string} [directory]
 */
export function hashSources(directory = root) {
  const hash = createHash("sha256").update(process.version);
  for (const path of listSources(directory)) hash.update(`\0${path}\0`).update(readFileSync(join(directory, path)));
  return hash.digest("hex");
}
