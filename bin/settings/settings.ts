import type { Severity } from "@/lib/lint";
import { type Format, formats } from "@/lib/lint/report/formats";
import { severityLevels } from "@/lib/lint/severities";

/** What a folder says about how it is linted; whatever the command line says counts instead. */
export interface Settings {
  /** What a rule's findings weigh. */
  readonly severities?: Readonly<Record<string, string>>;
  /** Variables that a provider file elsewhere declares. */
  readonly owned?: readonly string[];
  /** Files and folders that are left out, from the folder of the settings; `*`, `**` and `?` as in a shell. */
  readonly ignore?: readonly string[];
  readonly format?: Format;
  readonly failOn?: Severity | "never";
}

export const bars = ["critical", "high", "medium", "low", "never"] as const;
/** The name of a file with settings, and of their key in a package.json. */
export const settingsFile = ".stackwright.json";
export const settingsKey = "stackwright";

const names = { type: "array", items: { type: "string" } };

/** For editors; `ids` are the rules that there are. */
export function settingsSchema(ids: readonly string[]) {
  const severities = Object.fromEntries(ids.map((id) => [id, { enum: severityLevels }]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Settings of stackwright lint (${settingsFile})`,
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      severities: {
        description: "What a rule's findings weigh.",
        type: "object",
        properties: severities,
        additionalProperties: false,
      },
      owned: { description: "Variables that a provider file elsewhere declares.", ...names },
      ignore: { description: "Files and folders to leave out, from this folder; *, ** and ? as in a shell.", ...names },
      format: { description: "How to report.", enum: formats("pretty") },
      failOn: { description: "The bar: exit 1 for findings at or above it.", enum: bars },
    },
  };
}
