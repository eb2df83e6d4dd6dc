/** What was given, where, and what is expected; the API answers the same objects. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly received: unknown;
}

/** One JSON object per line on standard error. */
export function printIssues(issues: readonly Issue[]): void {
  for (const { path, message, received } of issues) {
    process.stderr.write(`${JSON.stringify({ path, message, received })}\n`);
  }
}
