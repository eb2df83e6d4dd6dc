import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOfLink, configOfObject } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import { duplicateKeys } from "@/lib/json/duplicate-keys";
import { isObject } from "@/lib/json/is-object";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import type { DroppedField, JsonObject } from "@/lib/permalink";
import { applyVariables } from "./apply-variables";
import { editedVariables, type Preference } from "./edited-variables";
import { handEdits } from "./hand-edits";
import { readTfvars } from "./read-tfvars";

/** What came out of what somebody handed us. */
export type Imported =
  | {
      readonly kind: "imported";
      /** `stackwright.json`, `the link`. */
      readonly source: string;
      readonly config: StackConfig;
      /** What was not taken over as it was written, by name. */
      readonly dropped: readonly DroppedField[];
      /** What a reader should know beside that. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "refused"; readonly reason: string };

const CONFIG_FILE = "stackwright.json";
const VARIABLES_FILE = "terraform.tfvars";

const EXPECTED = `expected ${CONFIG_FILE}, ${VARIABLES_FILE}, a zip of this configurator, or a link`;

/**
 * The configuration in some files, such as those of our zip: stackwright.json and, where it was edited, the terraform.tfvars
 * beside it; else terraform.tfvars alone, which changes `base`. Whatever else is in them is not read, and what was edited by hand is named.
 */
export function importFiles(files: Bundle, base: StackConfig, prefer: Preference = "edits"): Imported {
  const config = nearest(files, (name) => name === CONFIG_FILE);
  if (config) return withEdits(importJson(config.text, config.path), files, folderOf(config.path), prefer);
  const variables = nearest(files, (name) => name.endsWith(".tfvars"));
  if (variables) return importTfvars(variables.text, variables.path, base);
  const [only] = files;
  if (files.length === 1 && only?.path.endsWith(".json")) return importJson(only.text, only.path);
  const received =
    files.length === 0
      ? "no files"
      : files
          .slice(0, 3)
          .map(({ path }) => path)
          .join(", ");
  return { kind: "refused", reason: `received ${received}, ${EXPECTED}` };
}

/** The configuration in a text that was pasted: JSON, a link, or the assignments of a tfvars file, which change `base`. */
export function importText(text: string, base: StackConfig): Imported {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "refused", reason: `received nothing, ${EXPECTED}` };
  if (trimmed.startsWith("{")) return importJson(trimmed, "the text");
  if (/(^|[#?&])v=\d+(&|$)/.test(trimmed) && !/\s/.test(trimmed)) {
    return { kind: "imported", source: "the link", notes: [], ...configOfLink(trimmed) };
  }
  if (/^[ \t]*[\w-]+[ \t]*=[ \t]*\S/m.test(trimmed)) return importTfvars(trimmed, "the text", base);
  return { kind: "refused", reason: `received ${JSON.stringify(trimmed.slice(0, 40))}, ${EXPECTED}` };
}

function importJson(text: string, source: string): Imported {
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: "refused", reason: `${source}, ${describeProblem(parsed.problem)}` };
  if (!isObject(parsed.value)) return { kind: "refused", reason: `${source}: received no object, expected one` };
  const notes = duplicateKeys(text).map(
    (name) => `${source}: received the key ${JSON.stringify(name)} twice in one object; the last counts.`,
  );
  // Safe: what is read from a text of JSON is JSON.
  return { kind: "imported", source, notes, ...configOfObject(parsed.value as JsonObject, defaultConfig) };
}

function importTfvars(text: string, source: string, base: StackConfig): Imported {
  const read = readTfvars(text);
  if (read.problem !== undefined) return { kind: "refused", reason: `${source}, ${read.problem}` };
  const { config, dropped, known } = applyVariables(read, base);
  if (known === 0)
    return { kind: "refused", reason: `${source}: received no variable of this stack, expected one such as project` };
  return {
    kind: "imported",
    source,
    config,
    dropped,
    notes: ["Variables say only part of the stack: everything else stays as it is in the form."],
  };
}

function withEdits(imported: Imported, files: Bundle, folder: string, prefer: Preference): Imported {
  if (imported.kind === "refused") return imported;
  const own = files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ ...file, path: file.path.slice(folder.length) }));
  const variables = own.find(({ path }) => path === VARIABLES_FILE);
  const edited = variables && editedVariables(variables.text, imported.config, prefer);
  return {
    ...imported,
    config: edited?.config ?? imported.config,
    dropped: [...imported.dropped, ...(edited?.dropped ?? [])],
    notes: [...imported.notes, ...(edited?.notes ?? []), ...handEdits(imported.config, own)],
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The file of that name that lies least deep. */
function nearest(files: Bundle, isNamed: (name: string) => boolean) {
  return files
    .filter(({ path }) => isNamed(path.slice(path.lastIndexOf("/") + 1)))
    .sort((a, b) => a.path.split("/").length - b.path.split("/").length)[0];
}
