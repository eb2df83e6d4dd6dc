import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as formData from "@/generators/config/form-data";
import { memberOf } from "@/lib/json/value-at";
import { cacheDirectory } from "../set-up/paths.mjs";

const seldom = ["judgedBesides", "multiline", "named", "numeric"];

/** Leaves out what no page asks for: limits of numbers, all of a text's but its length, and marks that are not set. */
const asked = (key: string, value: unknown): unknown => {
  if (value === false && seldom.includes(key)) return undefined;
  if (typeof value !== "object" || value === null || !("kind" in value) || !("limits" in value)) return value;
  const { limits, ...field } = value;
  if (value.kind === "list") return value;
  if (value.kind !== "text") return field;
  return { ...field, limits: { min: memberOf(limits, "min"), max: memberOf(limits, "max") } };
};

/** A part of what the form is drawn by, as data. */
export const dataOf = (data: unknown): string => JSON.stringify(data, asked);

/** Writes what the form is drawn by as data, where next.config.js finds it: the schema with its judgement comes after the first paint. */
export function bundleFormData(): void {
  const folder = join(cacheDirectory, "page");
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(formData).map(([name, data]) => `export const ${name} = ${dataOf(data)};\n`);
  writeFileSync(join(folder, "form-data.js"), lines.join(""));
}
