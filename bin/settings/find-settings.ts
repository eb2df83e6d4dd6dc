import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isObject } from "@/lib/json/is-object";
import type { Issue } from "@/lib/json/issue";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import { checkSettings } from "./check-settings";
import { type Settings, settingsFile, settingsKey } from "./settings";

export interface FoundSettings {
  readonly settings: Settings;
  /** Where its paths begin. */
  readonly folder: string;
  readonly issues: readonly Issue[];
}

/** The settings of the nearest folder from `start` upwards that has some; the root of a repository is the last one. */
export function findSettings(start: string): FoundSettings {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const found = settingsIn(folder);
    if (found) return found;
    if (existsSync(join(folder, ".git")) || folder === dirname(folder)) return { settings: {}, folder, issues: [] };
  }
}

/** The settings in one file. */
export function readSettings(file: string): FoundSettings {
  const folder = dirname(resolve(file));
  const parsed = parseJson(readFileSync(file, "utf8"));
  if (parsed.ok) return { folder, ...named(file, checkSettings(parsed.value)) };
  const message = `${file}: ${describeProblem(parsed.problem)}`;
  return { settings: {}, folder, issues: [{ path: [], message, received: parsed.problem.received }] };
}

function settingsIn(folder: string): FoundSettings | undefined {
  const own = join(folder, settingsFile);
  if (existsSync(own)) return readSettings(own);
  const manifest = join(folder, "package.json");
  const parsed = existsSync(manifest) ? parseJson(readFileSync(manifest, "utf8")) : undefined;
  // A package.json that does not hold is npm's to judge.
  if (!parsed?.ok || !isObject(parsed.value) || !Object.hasOwn(parsed.value, settingsKey)) return undefined;
  return { folder, ...named(manifest, checkSettings(parsed.value[settingsKey])) };
}

function named(file: string, { settings, issues }: Omit<FoundSettings, "folder">): Omit<FoundSettings, "folder"> {
  return { settings, issues: issues.map((issue) => ({ ...issue, message: `${file}: ${issue.message}` })) };
}
