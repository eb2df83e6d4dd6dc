import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Megabytes (1,000,000 bytes) that the package may weigh, packed. */
export const packageBudget = 6;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * Prints what the built folder weighs when it is packed.
 *
 * @throws {Error} when that is more than the budget, or when a part of it runs on one kind of machine only
 */
export function checkPackage(folder: string): void {
  const files = filesIn(folder);
  const native = files.filter((file) => /\.(?:node|so|dylib|dll|exe)$/.test(file));
  if (native.length > 0) throw new Error(`The package holds ${native.join(", ")}, expected no native part.`);
  const megabytes = gzipSync(Buffer.concat(files.map((file) => readFileSync(file)))).length / 1_000_000;
  const figure = `Package: ${megabytes.toFixed(2)} MB packed, budget ${packageBudget} MB; no native parts.`;
  if (megabytes > packageBudget) throw new Error(figure);
  console.log(figure);
}
