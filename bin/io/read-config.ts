import { checkPreset } from "@/generators/config/check-preset";
import { type CheckedConfig, checkConfig, defaultConfig } from "@/generators/config/stack";
import { checkLink } from "@/generators/links/check-link";
import { duplicateKeys } from "@/lib/json/duplicate-keys";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { readInput } from "./read-input";

export interface ConfigSource {
  readonly config?: string;
  readonly link?: string;
  readonly preset?: string;
}

/** The configuration of whichever source was given, the default one without any. */
export async function readConfig({ config, link, preset }: ConfigSource): Promise<CheckedConfig> {
  if (config !== undefined) return readConfigFile(config);
  if (link !== undefined) return checkLink(link);
  return preset === undefined ? { ok: true, config: defaultConfig } : checkPreset(preset);
}

/** A JSON file, `-` for standard input. */
export async function readConfigFile(path: string): Promise<CheckedConfig> {
  const { text, damagedAt } = decodeUtf8(await readInput(path));
  if (damagedAt !== undefined) return refuse(`${path}: received bytes that are not UTF-8, expected JSON`, null);
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(`${path}: ${describeProblem(parsed.problem)}`, parsed.problem.received);
  const [twice] = duplicateKeys(text);
  if (twice !== undefined)
    return refuse(`${path}: received the key ${JSON.stringify(twice)} twice in one object, expected it once`, twice);
  return checkConfig(parsed.value);
}

function refuse(message: string, received: unknown): CheckedConfig {
  return { ok: false, issues: [{ path: [], message, received }] };
}
