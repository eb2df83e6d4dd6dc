import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { severityLevels } from "@/lib/lint";
import { createReport, readSeverities } from "@/lib/rules";
import { today } from "../../io/today";
import { answer, refuse } from "./answer";
import { MOST_FINDINGS, mostFindings, tellFindings, toldFindings } from "./findings";
import { noSources, sourcesOf, terraform } from "./given";

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
        most: mostFindings,
      }),
      outputSchema: toldFindings,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ owned = [], severities: levels = {}, most = MOST_FINDINGS, ...given }) => {
      const files = sourcesOf(given);
      if (files.length === 0) return refuse(noSources);
      const { severities: weights, problems } = readSeverities(Object.entries(levels));
      if (problems.length > 0) return refuse(problems);
      const report = createReport(files, { owned, severities: weights, today: today() });
      const { lines, told } = tellFindings(report, most);
      return answer(lines, told);
    },
  );
}
