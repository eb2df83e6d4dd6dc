import { z } from "zod";
import { severities } from "@/lib/lint/finding";
import { type Report, summarise } from "@/lib/lint/report";
import { shorten } from "./answer";

/** What a model can take in and act on at once; the counts say how much there is. */
export const MOST_FINDINGS = 50;

const finding = z.object({
  rule: z.string(),
  severity: z.enum(["critical", "high", "medium", "low"]),
  invalid: z.boolean(),
  file: z.string(),
  line: z.number(),
  message: z.string(),
  fix: z.string().optional(),
});

export const mostFindings = z
  .number()
  .int()
  .min(1)
  .max(1000)
  .optional()
  .describe(`How many findings to tell; ${MOST_FINDINGS} without it`);

export const toldFindings = z.object({
  summary: z.record(z.string(), z.number()),
  findings: z.array(finding),
  untold: z.number(),
});

/** What a report finds, the worst first, in words and as data. */
export function tellFindings(report: Report, most: number) {
  const sorted = severities.flatMap((severity) => report.findings.filter((one) => one.severity === severity));
  const all = sorted.map(({ rule, severity, invalid, file, range, message, fixes: [fix] }) => ({
    ...{ rule, severity, invalid, file, line: range.start.line, message },
    ...(fix && { fix: fix.title }),
  }));
  const summary = summarise(report.findings);
  const counts = Object.entries(summary).map(([severity, count]) => `${count} ${severity}`);
  const lines = shorten(all, most, (one) => `${one.file}:${one.line} ${one.severity} ${one.rule}: ${one.message}`);
  return {
    lines: [all.length === 0 ? "No findings" : `${all.length} findings: ${counts.join(", ")}`, ...lines],
    told: { summary, findings: all.slice(0, most), untold: Math.max(0, all.length - most) },
  };
}
