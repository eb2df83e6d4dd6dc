import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { createReport } from "@/lib/rules";
import { today } from "../../io/today";
import { answer, refuse } from "./answer";
import { MOST_FINDINGS, mostFindings, tellFindings, toldFindings } from "./findings";
import { noSources, sourcesOf, terraform } from "./given";

export function addUpgrade(server: McpServer): void {
  server.registerTool(
    "upgrade_terraform",
    {
      title: "Upgrade to AWS provider 6",
      description:
        "Says what AWS provider 6 removes, renames and changes in Terraform that was written for provider 5, with the page of each change. `invalid` means that provider 6 refuses it.",
      inputSchema: z.object({ ...terraform, most: mostFindings }),
      outputSchema: toldFindings,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ most = MOST_FINDINGS, ...given }) => {
      const files = sourcesOf(given);
      if (files.length === 0) return refuse(noSources);
      const { lines, told } = tellFindings(createReport(files, { upgradeTo: 6, today: today() }), most);
      return answer(lines, told);
    },
  );
}
