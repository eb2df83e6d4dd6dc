import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import type { Case } from "./validate-all";

const folder = fileURLToPath(new URL("./corpus/", import.meta.url));

const PROVIDER =
  'variable "aws_region" {\n  type    = string\n  default = "eu-west-1"\n}\n\nprovider "aws" {\n  region = var.aws_region\n}\n';

/** Modules in many styles, all of which Terraform accepts: written by hand, and one that we generate. */
export function corpus(): readonly Case[] {
  const written = readdirSync(folder)
    .sort()
    .map((name) => ({ name, files: filesIn(join(folder, name)) }));
  return [...written, { name: "generated", files: generated() }];
}

/** The default bundle beside a provider file as its users have one. */
function generated(): Record<string, string> {
  const files = generate(defaultConfig).filter(({ path }) => /^[^/]+\.tf$/.test(path));
  return Object.fromEntries([...files.map(({ path, text }) => [path, text] as const), ["provider.tf", PROVIDER]]);
}

function filesIn(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tf"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name), "utf8")]));
}
