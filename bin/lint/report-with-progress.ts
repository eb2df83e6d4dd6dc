import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint";
import type { Report } from "@/lib/lint/report";
import { createReport, type LintSettings, reportOf } from "@/lib/rules";
import { haveTwins } from "@/lib/terraform";
import { progressLine } from "../io/progress-line";
import type { SharedSettings } from "./threads/job";
import { lintOnThreads } from "./threads/lint-on-threads";
import { threadCount } from "./threads/thread-count";

export interface ReportSettings extends SharedSettings, Pick<LintSettings, "present" | "upgradeTo"> {
  /** How many threads judge; without it, as many as pay. */
  readonly jobs?: number | undefined;
}

/** The report over the files; a terminal is told how far it has come. */
export async function reportWithProgress(
  files: readonly GivenFile[],
  { jobs, present, upgradeTo, ...shared }: ReportSettings,
  more: readonly Finding[],
): Promise<Report> {
  const settings = { ...shared, present, upgradeTo };
  const threads = jobs ?? threadCount(files);
  const progress = progressLine(process.stderr, "modules judged");
  try {
    // What is judged twice, for two programs or two majors, is compared as a whole.
    if (threads === 1 || upgradeTo || haveTwins(files))
      return createReport(files, { ...settings, onProgress: progress.tell }, more);
    const result = await lintOnThreads(files, shared, { threads, onProgress: progress.tell });
    return reportOf(files, result, settings, more);
  } finally {
    progress.end();
  }
}
