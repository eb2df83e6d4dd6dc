import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Case } from "./validate-all";

const folder = fileURLToPath(new URL("./corpus/", import.meta.url));

/** Modules in many styles, all of which Terraform accepts. */
export function corpus(): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, files: filesIn(join(folder, name)) }));
}

function filesIn(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tf"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name), "utf8")]));
}
