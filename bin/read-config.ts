import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/links/links";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import type { Issue } from "./print-issues";
import { readInput } from "./read-input";

export interface ConfigSource {
  readonly config?: string;
  readonly link?: string;
  readonly preset?: string;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: StackConfig }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The configuration of whichever source was given, the default one without any. */
export async function readConfig({ config, link, preset }: ConfigSource): Promise<ReadConfig> {
  if (config !== undefined) return readConfigFile(config);
  if (link !== undefined) return readLink(link);
  return preset === undefined ? { ok: true, config: defaultConfig } : findPreset(preset);
}

/** A JSON file, `-` for standard input. */
export async function readConfigFile(path: string): Promise<ReadConfig> {
  const { text, damagedAt } = decodeUtf8(await readInput(path));
  if (damagedAt !== undefined) return refuse(`${path}: received bytes that are not UTF-8, expected JSON`, null);
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(`${path}: ${describeProblem(parsed.problem)}`, parsed.problem.received);
  return checkConfig(parsed.value);
}

// A stack must not differ from what its link says because nobody read a warning: here a bad field stops everything.
function readLink(link: string): ReadConfig {
  const { config, dropped } = configOf(link);
  const issues = dropped
    .filter(({ kind }) => kind !== "migrated")
    .map(({ field, received, reason }) => ({ path: field.split("."), message: reason, received }));
  return issues.length === 0 ? { ok: true, config } : { ok: false, issues };
}

function findPreset(id: string): ReadConfig {
  const found = presets.find((preset) => preset.id === id);
  if (found) return { ok: true, config: found.config };
  return refuse(
    `preset: received ${JSON.stringify(id)}, expected one of ${presets.map((one) => one.id).join(", ")}`,
    id,
  );
}

function refuse(message: string, received: unknown): ReadConfig {
  return { ok: false, issues: [{ path: [], message, received }] };
}
