import { terminalText } from "@/lib/text/terminal-text";

export const OK = 0;
/** The linter found something at or above the bar. */
export const FINDINGS = 1;
/** Two configurations differ. */
export const DIFFERENT = 1;
/** A merge left marks in a file. */
export const CONFLICTS = 1;
/** The input was wrong, or a file could not be read or written. */
export const UNABLE = 2;

export type ExitCode = typeof OK | typeof FINDINGS | typeof UNABLE;

/** One line about an error of the operating system; everything else is our bug and keeps its stack. */
export function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && "syscall" in error
    ? `error: ${terminalText(error.message)}`
    : (error.stack ?? error.message);
}
