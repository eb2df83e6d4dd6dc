import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as formData from "@/generators/config/form-data";
import { cacheDirectory } from "../set-up/paths.mjs";

/** What no page asks of a field, and what is not so. */
const isDrawn = (key: string, value: unknown) => value !== false && !["judgedBesides", "integer"].includes(key);

const dataOf = (data: unknown) => JSON.stringify(data, (key, value) => (isDrawn(key, value) ? value : undefined));

/** Writes what the form is drawn by as data, where next.config.js finds it: the schema with its judgement comes after the first paint. */
export function bundleFormData(): void {
  const folder = join(cacheDirectory, "page");
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(formData).map(([name, data]) => `export const ${name} = ${dataOf(data)};\n`);
  writeFileSync(join(folder, "form-data.js"), lines.join(""));
}
