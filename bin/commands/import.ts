import type { Preference } from "@/generators/intake/import/edited-variables";
import { terminalJson } from "@/lib/text/terminal-text";
import { type ExitCode, OK } from "../io/exit-codes";
import { importArgument } from "../io/import-argument";
import { refuse } from "../io/print-issues";
import { printJson } from "../io/print-json";
import { readConfig } from "../io/read-config";

export interface ImportOptions {
  /** Configuration that variables of a tfvars file change. */
  readonly base?: string;
  /** Whose values count where stackwright.json and an edited terraform.tfvars differ. */
  readonly prefer: Preference;
}

/** Prints the configuration of a zip, folder, file or link as JSON, and on standard error what was not taken over. */
export async function runImport(source: string, { base, prefer }: ImportOptions): Promise<ExitCode> {
  const read = await readConfig(base === undefined ? {} : { config: base });
  if (!read.ok) return refuse(read.issues);
  const imported = await importArgument(source, read.config, prefer);
  if (imported.kind === "refused") return refuse([{ path: [], message: imported.reason, received: source }]);
  for (const field of imported.dropped) process.stderr.write(`${terminalJson(field)}\n`);
  for (const note of imported.notes) process.stderr.write(`${terminalJson({ note })}\n`);
  printJson(imported.config);
  return OK;
}
