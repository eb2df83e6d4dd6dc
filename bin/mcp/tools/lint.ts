import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { severityLevels } from "@/lib/lint";
import { severities } from "@/lib/lint/finding";
import { summarise } from "@/lib/lint/report";
import { createReport, readSeverities } from "@/lib/rules";
import { today } from "../../io/today";
import { answer, refuse, shorten } from "./answer";
import { noSources, sourcesOf, terraform } from "./given";

/** What a model can take in and act on at once; the counts say how much there is. */
const MOST_FINDINGS = 50;

const finding = z.object({
  rule: z.string(),
  severity: z.enum(["critical", "high", "medium", "low"]),
  invalid: z.boolean(),
  file: z.string(),
  line: z.number(),
  message: z.string(),
  fix: z.string().optional(),
});

export function addLint(server: McpServer): void {
  server.registerTool(
    "lint_terraform",
    {
      title: "Lint Terraform",
      description:
        "Finds what is broken or dangerous in Terraform for AWS, given as files or as the chat answer that holds it. `invalid` means terraform validate refuses it. Worst first.",
      inputSchema: z.object({
        ...terraform,
        owned: z.array(z.string()).optional().describe("Variables that a provider file elsewhere declares"),
        severities: z
          .record(z.string(), z.enum(severityLevels))
          .optional()
          .describe("What rules weigh: id to level or off"),
        most: z
          .number()
          .int()
          .min(1)
          .max(1000)
          .optional()
          .describe(`How many findings to tell; ${MOST_FINDINGS} without it`),
      }),
      outputSchema: z.object({
        summary: z.record(z.string(), z.number()),
        findings: z.array(finding),
        untold: z.number(),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ owned = [], severities: levels = {}, most = MOST_FINDINGS, ...given }) => {
      const files = sourcesOf(given);
      if (files.length === 0) return refuse(noSources);
      const { severities: weights, problems } = readSeverities(Object.entries(levels));
      if (problems.length > 0) return refuse(problems);
      const report = createReport(files, { owned, severities: weights, today: today() });
      const sorted = severities.flatMap((severity) => report.findings.filter((one) => one.severity === severity));
      const all = sorted.map(({ rule, severity, invalid, file, range, message, fixes: [fix] }) => ({
        ...{ rule, severity, invalid, file, line: range.start.line, message },
        ...(fix && { fix: fix.title }),
      }));
      const summary = summarise(report.findings);
      const counts = Object.entries(summary).map(([severity, count]) => `${count} ${severity}`);
      const lines = shorten(all, most, (one) => `${one.file}:${one.line} ${one.severity} ${one.rule}: ${one.message}`);
      const told = { summary, findings: all.slice(0, most), untold: Math.max(0, all.length - most) };
      return answer(
        [all.length === 0 ? "No findings" : `${all.length} findings: ${counts.join(", ")}`, ...lines],
        told,
      );
    },
  );
}
