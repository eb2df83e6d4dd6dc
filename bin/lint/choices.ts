import type { Issue } from "@/lib/json/issue";
import type { Profile, Severities, Severity } from "@/lib/lint";
import type { Format } from "@/lib/lint/report";
import { readSeverities } from "@/lib/rules";
import type { Program } from "../judge/programs";
import { findSettings, readSettings } from "../settings/find-settings";
import { pathFilter } from "../settings/path-filter";

/** As the command line gives them. */
export interface LintCommandOptions {
  readonly format?: Format;
  readonly owned?: readonly string[];
  readonly failOn?: Severity | "never";
  readonly fix?: boolean;
  /** Asks what changes with this major of the AWS provider, instead of what is wrong. */
  readonly upgradeTo?: "6";
  /** By what is judged, instead of what is there. */
  readonly profile?: Profile;
  /** Rules with what their findings weigh, as given. */
  readonly severity?: readonly (readonly [string, string])[];
  /** Only what is in files that differ from this commit. */
  readonly changed?: string | true;
  readonly watch?: boolean;
  /** How many threads judge side by side. */
  readonly jobs?: number;
  /** A program that judges beside us. */
  readonly with?: Program;
  /** Seconds that it gets. */
  readonly timeLimit?: number;
  /** A file with settings; false for none. */
  readonly settings?: string | false;
}

/** What is to be done, by the command line and the settings together. */
export interface LintChoices {
  readonly format: Format;
  readonly failOn: Severity | "never";
  readonly owned: readonly string[];
  readonly severities: Severities;
  readonly upgradeTo?: 6;
  readonly profile?: Profile;
  readonly isIgnored: (path: string) => boolean;
  /** Without it, as many threads as pay. */
  readonly jobs: number | undefined;
  readonly beside?: { readonly program: Program; readonly timeLimit: number | undefined };
}

/** What the command line says counts; severities add up, rule by rule. */
export function readChoices(options: LintCommandOptions): LintChoices | { readonly issues: readonly Issue[] } {
  const { settings, folder, issues } = settingsOf(options.settings);
  const fromFile = readSeverities(Object.entries(settings.severities ?? {}));
  const given = readSeverities(options.severity ?? []);
  const wrong = [
    ...issues,
    ...fromFile.problems.map(({ rule, received, message }) => issueOf(["severities", rule], received, message)),
    ...given.problems.map(({ rule, received, message }) => issueOf(["--severity", rule], received, message)),
  ];
  if (wrong.length > 0) return { issues: wrong };
  return {
    format: options.format ?? settings.format ?? "pretty",
    failOn: options.failOn ?? settings.failOn ?? "low",
    owned: [...(settings.owned ?? []), ...(options.owned ?? [])],
    severities: { ...fromFile.severities, ...given.severities },
    isIgnored: pathFilter(settings.ignore ?? [], folder),
    jobs: options.jobs,
    ...(options.upgradeTo && { upgradeTo: 6 as const }),
    ...(options.profile && { profile: options.profile }),
    ...(options.with && { beside: { program: options.with, timeLimit: options.timeLimit } }),
  };
}

function settingsOf(file: LintCommandOptions["settings"]) {
  if (file === false) return { settings: {}, folder: ".", issues: [] };
  return file === undefined ? findSettings(".") : readSettings(file);
}

function issueOf(path: readonly string[], received: unknown, message: string): Issue {
  return { path: [...path], message: `${path.join(" ")}: ${message}`, received };
}
