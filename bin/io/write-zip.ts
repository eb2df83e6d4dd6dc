import { existsSync, lstatSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Bundle } from "@/lib/bundle/bundle";
import { readZip } from "@/lib/bundle/read-zip";
import { zipBundle } from "@/lib/bundle/zip";
import { writeWhole } from "./write-whole";

/** Writes a bundle as a zip. Returns why it refused, if it did. */
export function writeZip(zip: string, bundle: Bundle, force: boolean): string | undefined {
  const file = resolve(zip);
  const refusal = refusalOf(file, zip, force);
  if (refusal !== undefined) return refusal;
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, zipBundle(bundle));
  return undefined;
}

function refusalOf(file: string, zip: string, force: boolean): string | undefined {
  if (!existsSync(file)) return undefined;
  if (!lstatSync(file).isFile()) return `${zip}: received something that is no file, expected the name of a zip`;
  if (force || isOurs(file)) return undefined;
  return `${zip}: received a file that is not a bundle, expected a new name, an earlier bundle, or --force`;
}

function isOurs(file: string): boolean {
  return readZip(readFileSync(file)).files.some(({ path }) => path === "stackwright.json");
}
