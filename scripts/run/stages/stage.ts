/** One step of the checks: a program that Node runs. */
export interface Stage {
  readonly name: string;
  /** First argument of Node: the program's file, or `--import` where a compiler goes before it. */
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** It opens pages: it is told a browser and a free port. */
  readonly browser?: boolean;
  /** Name of the stage without which this one would judge something else than these sources. */
  readonly needs?: string;
  /** Form of the JSON report in .cache/reports/<name>.json; none counts as one test. */
  readonly report?: keyof typeof readers;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StageResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
  /** Why something was skipped. */
  readonly note: string;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<"expected" | "flaky" | "unexpected" | "skipped", number>>;
}

/** How many tests passed, failed and were skipped, by the runner's own report. */
export const readers = {
  vitest: (report: VitestReport): Counts => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded has no tests; it fails as a suite.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }: PlaywrightReport): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};
