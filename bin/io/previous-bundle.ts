import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@/generators/bundle/generate";
import { checkConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { parseJson } from "@/lib/json/parse-json";

/** The bundle that the folder's stackwright.json describes; empty where there is none or it does not hold any more. */
export function previousBundle(folder: string): Bundle {
  const file = join(folder, "stackwright.json");
  const parsed = existsSync(file) ? parseJson(readFileSync(file, "utf8")) : undefined;
  const checked = parsed?.ok ? checkConfig(parsed.value) : undefined;
  return checked?.ok ? generate(checked.config) : [];
}
