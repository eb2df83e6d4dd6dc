import { type CheckedConfig, defaultConfig } from "@/generators/config/stack";
import { checkWhole } from "@/generators/links/check-link";
import { importArgument } from "./import-argument";
import { readConfig } from "./read-config";

const PRESET = /^preset:(.+)$/;

/** One side of a comparison: `default`, `preset:NAME`, or what can be imported. A field that does not hold stops everything. */
export async function readSide(argument: string): Promise<CheckedConfig> {
  if (argument === "default") return { ok: true, config: defaultConfig };
  const preset = PRESET.exec(argument)?.[1];
  if (preset !== undefined) return readConfig({ preset });
  const imported = await importArgument(argument, defaultConfig);
  return imported.kind === "refused"
    ? { ok: false, issues: [{ path: [], message: imported.reason, received: argument }] }
    : checkWhole(imported);
}
