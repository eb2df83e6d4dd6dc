import { readStack } from "@/generators/intake/read-stack/read-stack";
import type { StackReading } from "@/generators/intake/read-stack/reading";
import { terminalText } from "@/lib/text/terminal-text";
import { type ExitCode, OK } from "../io/exit-codes";
import { printJson } from "../io/print-json";
import { readSources, refuseWithoutSources } from "../io/read-sources";

export interface ReadOptions {
  readonly report?: boolean;
}

/** Prints the configuration that can be read out of Terraform, and on standard error what was read where and what was not. */
export async function runRead(paths: readonly string[], { report = false }: ReadOptions): Promise<ExitCode> {
  const { files } = await readSources(paths);
  if (files.length === 0) return refuseWithoutSources(paths);
  const reading = readStack(files);
  printJson(report ? reading : reading.config);
  if (!report) process.stderr.write(summaryOf(reading));
  return OK;
}

function summaryOf({ read, unread }: StackReading): string {
  const told = read.map(({ label, value, file, line }) => terminalText(`  ${label} = ${value}  (${file}:${line})`));
  const untold = unread.map(({ label, reason }) => terminalText(`  ${label}: ${reason}`));
  return [`Read ${read.length} settings`, ...told, `Not taken over: ${unread.length}`, ...untold, ""].join("\n");
}
