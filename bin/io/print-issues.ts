import type { Issue } from "@/lib/json/issue";
import { terminalJson } from "@/lib/text/terminal-text";
import { type ExitCode, UNABLE } from "./exit-codes";

/** One JSON object per line on standard error. */
export function printIssues(issues: readonly Issue[]): void {
  for (const { path, message, received } of issues) {
    process.stderr.write(`${terminalJson({ path, message, received })}\n`);
  }
}

/** Says why nothing is done. */
export function refuse(issues: readonly Issue[]): ExitCode {
  printIssues(issues);
  return UNABLE;
}
