import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { adoptExisting, existingInFiles, importsFile } from "@/generators/views/compare/adopt-existing";
import { readState } from "@/lib/adopt/read-state";
import { answer, refuse, shorten } from "./answer";
import { checkConfiguration, configuration, sourcesOf, terraform } from "./given";

const MOST_REASONS = 100;

const output = z.object({
  adopted: z.array(z.object({ to: z.string(), id: z.string(), from: z.string(), unsure: z.array(z.string()) })),
  leftAlone: z.array(z.object({ address: z.string(), type: z.string(), reason: z.string() })),
  created: z.array(z.string()),
  imports: z.string(),
});

export function addAdopt(server: McpServer): void {
  server.registerTool(
    "adopt_resources",
    {
      title: "Take over what exists",
      description:
        "Writes the import blocks for what a stack would otherwise make twice, from the state of what exists or from the Terraform that made it. Names what is not taken over, with the reason.",
      inputSchema: configuration.extend({
        ...terraform,
        state: z.record(z.string(), z.unknown()).optional().describe("What terraform show -json prints"),
      }),
      outputSchema: output,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ state, files, answer: document, ...given }) => {
      const checked = checkConfiguration(given);
      if (!checked.ok) return refuse(checked.issues);
      const sources = sourcesOf({ files, answer: document });
      if (state === undefined && sources.length === 0)
        return refuse([{ message: "received neither a state nor files nor an answer, expected at least one of them" }]);
      const inState = state === undefined ? [] : readState(state);
      if (inState === undefined)
        return refuse([
          { message: "state: received JSON that is no state, expected what terraform show -json prints" },
        ]);
      const stack = adoptExisting(checked.config, [...inState, ...existingInFiles(sources)]);
      const lines = [
        `Takes over ${stack.adopted.length}, creates ${stack.created.length} anew, leaves ${stack.leftAlone.length} alone`,
        ...shorten(stack.leftAlone, MOST_REASONS, ({ address, reason }) => `Left alone: ${address}: ${reason}`),
        ...(stack.imports === "" ? [] : [`\n--- ${importsFile}\n${stack.imports}`]),
      ];
      return answer(lines, { ...stack });
    },
  );
}
