import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { judgeBundle } from "../../io/judge-bundle";
import { answer, refuse } from "./answer";
import { checkConfiguration, configuration } from "./given";

const output = z.object({
  link: z.string(),
  files: z.array(z.object({ path: z.string(), lines: z.number(), text: z.string().optional() })),
  findings: z.number(),
  warnings: z.array(z.string()),
});

export function addGenerate(server: McpServer): void {
  server.registerTool(
    "generate_stack",
    {
      title: "Generate a stack",
      description:
        "Generates the complete Terraform of a serverless inference stack on AWS and lints it. Answers names of files first; ask again with `files` for their texts, and hand them out unchanged.",
      inputSchema: configuration.extend({
        files: z.array(z.string()).optional().describe('Paths of files whose text is wanted; ["*"] for all'),
      }),
      outputSchema: output,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ files: wanted = [], ...given }) => {
      const checked = checkConfiguration(given);
      if (!checked.ok) return refuse(checked.issues);
      const bundle = generate(checked.config);
      const faults = wanted.length > 0 ? await judgeBundle(bundle, checked.config) : [];
      if (faults.length > 0) return refuse(faults);
      const findings = lintBundle(checked.config, bundle).length;
      const warnings = warningsOf(checked.config).map(({ message }) => message);
      const isWanted = (path: string): boolean => wanted.includes("*") || wanted.includes(path);
      const files = bundle.map(({ path, text }) => ({
        ...{ path, lines: text.split("\n").length - 1 },
        ...(isWanted(path) && { text }),
      }));
      const link = `#${linkOf(checked.config)}`;
      const summary = `${files.length} files, ${findings === 0 ? "no findings" : `${findings} findings`} of the linter; link: ${link}`;
      const names = files.map(({ path, lines }) => `${path} (${lines} lines)`);
      const texts = files.flatMap(({ path, text }) => (text === undefined ? [] : [`\n--- ${path}\n${text}`]));
      return answer([summary, ...warnings.map((one) => `Warning: ${one}`), ...names, ...texts], {
        link,
        files,
        findings,
        warnings,
      });
    },
  );
}
