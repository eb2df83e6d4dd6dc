import { defaultConfig } from "@/generators/config/stack";
import { type ExitCode, OK, UNABLE } from "../exit-codes";
import { printIssues } from "../print-issues";
import { readConfigFile } from "../read-config";
import { importArgument } from "../read-side";

export interface ImportOptions {
  /** Configuration that variables of a tfvars file change. */
  readonly base?: string;
}

/** Prints the configuration of a zip, folder, file or link as JSON, and on standard error what was not taken over. */
export async function runImport(source: string, { base }: ImportOptions): Promise<ExitCode> {
  const read = base === undefined ? { ok: true as const, config: defaultConfig } : await readConfigFile(base);
  if (!read.ok) {
    printIssues(read.issues);
    return UNABLE;
  }
  const imported = await importArgument(source, read.config);
  if (imported.kind === "refused") {
    printIssues([{ path: [], message: imported.reason, received: source }]);
    return UNABLE;
  }
  for (const field of imported.dropped) process.stderr.write(`${JSON.stringify(field)}\n`);
  for (const note of imported.notes) process.stderr.write(`${JSON.stringify({ note })}\n`);
  process.stdout.write(`${JSON.stringify(imported.config, null, 2)}\n`);
  return OK;
}
