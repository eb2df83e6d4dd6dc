import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up/paths.mjs";

const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const licenceFile = /^(?:licen[cs]e|copying|notice)/i;

/** The licences of the packages that these files come from: whoever hands out a copy owes them the text. */
export function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => packageOf.exec(input)?.[1] ?? []));
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license } = manifestOf(join(root, folder));
  const texts = readdirSync(join(root, folder))
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(join(root, folder, file), "utf8").trim());
  return `${name} ${version}: ${license}\n\n${texts.join("\n\n")}\n`;
}

function manifestOf(folder: string): Readonly<Record<"name" | "version" | "license", string>> {
  const file = join(folder, "package.json");
  const unknown = { name: folder, version: "", license: "" };
  return existsSync(file) ? { ...unknown, ...JSON.parse(readFileSync(file, "utf8")) } : unknown;
}
