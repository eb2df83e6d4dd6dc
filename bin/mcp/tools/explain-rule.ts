import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { ruleTextOf, ruleTexts } from "@/lib/rules";
import { nearest } from "@/lib/text/suggest";
import { answer, refuse } from "./answer";

const words = z.object({
  id: z.string(),
  severity: z.string(),
  summary: z.string(),
  why: z.string(),
  howToFix: z.string(),
});

export function addExplainRule(server: McpServer): void {
  server.registerTool(
    "explain_rule",
    {
      title: "Explain a rule",
      description: "Says what a rule of the linter looks for, why, and how to mend what it finds.",
      inputSchema: z.object({ rule: z.string().describe("Its id, as findings name it") }),
      outputSchema: words.extend({ references: z.array(z.object({ title: z.string(), url: z.string() })) }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ rule: id }) => {
      const rule = ruleTextOf(id);
      const ids = ruleTexts.map((one) => one.id);
      if (rule === undefined)
        return refuse([
          { message: `rule: received ${JSON.stringify(id)}, expected an id such as ${nearest(id, ids) ?? ids[0]}` },
        ]);
      const { severity, summary, why, howToFix } = rule;
      const references = rule.references.map(({ title, url }) => ({ title, url }));
      const lines = [`${id} (${severity}): ${summary}`, `Why: ${why}`, `How to fix: ${howToFix}`];
      const told = { id, severity, summary, why, howToFix, references };
      return answer([...lines, ...references.map(({ title, url }) => `${title}: ${url}`)], told);
    },
  );
}
