import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { answer, refuse, shorten } from "./answer";
import { checkConfiguration, configuration } from "./given";

const MOST_RESOURCES = 100;

const output = z.object({
  options: z.array(z.object({ label: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  resources: z.array(z.object({ address: z.string(), action: z.string() })),
  files: z.array(z.object({ path: z.string(), kind: z.string() })),
  patch: z.string().optional(),
});

export function addCompare(server: McpServer): void {
  server.registerTool(
    "compare_stacks",
    {
      title: "Compare configurations",
      description:
        "Says how one configuration differs from another, and what terraform apply would create, update, replace or destroy.",
      inputSchema: z.object({
        from: configuration,
        to: configuration,
        patch: z.boolean().optional().describe("Also the patch between the bundles, for git apply"),
      }),
      outputSchema: output,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ from, to, patch: withPatch = false }) => {
      const [before, after] = [checkConfiguration(from), checkConfiguration(to)];
      if (!before.ok) return refuse(before.issues.map(({ message }) => ({ message: `from: ${message}` })));
      if (!after.ok) return refuse(after.issues.map(({ message }) => ({ message: `to: ${message}` })));
      const compared = compareConfigs(before.config, after.config);
      const options = compared.options.map(({ label, from: was, to: is }) => ({
        label,
        from: was ?? null,
        to: is ?? null,
      }));
      const resources = compared.resources.map(({ address, action }) => ({ address, action }));
      const files = compared.files.map(({ path, kind }) => ({ path, kind }));
      const lines = [
        `${options.length} options, ${resources.length} resources and ${files.length} files differ`,
        ...options.map(({ label, from: was, to: is }) => `${label}: ${was ?? "not there"} → ${is ?? "gone"}`),
        ...shorten(resources, MOST_RESOURCES, ({ address, action }) => `${action} ${address}`),
        ...(withPatch ? [compared.patch] : []),
      ];
      return answer(lines, { options, resources, files, ...(withPatch && { patch: compared.patch }) });
    },
  );
}
