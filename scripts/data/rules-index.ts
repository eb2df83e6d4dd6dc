import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../lib/rules/", import.meta.url));

/** The registry of all rules: one import per rule's file in `lib/rules`. */
function rulesIndex(names: readonly string[]): string {
  const imports = names.map((name) => `import { rule as ${variableOf(name)} } from "./${name}";`);
  const list = names.map((name) => `  ${variableOf(name)},`);
  return [
    'import type { Rule } from "@/lib/lint/rule";',
    ...imports,
    "",
    "/** Every rule, by id. */",
    "export const rules: readonly Rule[] = [",
    ...list,
    "];",
    "",
  ].join("\n");
}

/** Ids of the rules, from the files' names. */
export function ruleNames(): readonly string[] {
  const files = readdirSync(folder).filter((file) => file !== "index.ts" && /^[^.]+\.ts$/.test(file));
  return files.map((file) => file.slice(0, -".ts".length)).sort();
}

function variableOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${folder}index.gen.ts`, rulesIndex(ruleNames()));
