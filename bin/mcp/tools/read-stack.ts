import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { readStack } from "@/generators/intake/read-stack/read-stack";
import { answer, refuse } from "./answer";
import { noSources, sourcesOf, terraform } from "./given";

const output = z.object({
  config: z.record(z.string(), z.unknown()),
  read: z.array(
    z.object({ path: z.string(), label: z.string(), value: z.string(), file: z.string(), line: z.number() }),
  ),
  unread: z.array(z.object({ label: z.string(), reason: z.string() })),
  link: z.string(),
});

export function addReadStack(server: McpServer): void {
  server.registerTool(
    "read_stack",
    {
      title: "Read a stack",
      description:
        "Reads the configuration out of somebody's Terraform, so that generate_stack can rebuild it. Names what was read, with its line, and what was not, with the reason.",
      inputSchema: z.object(terraform),
      outputSchema: output,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (given) => {
      const files = sourcesOf(given);
      if (files.length === 0) return refuse(noSources);
      const { config, read, unread, link } = readStack(files);
      const told = read.map(({ label, value, file, line }) => `${label} = ${value} (${file}:${line})`);
      const untold = unread.map(({ label, reason }) => `Not taken over: ${label}: ${reason}`);
      return answer([`Read ${read.length} settings; link: #${link.replace(/^#/, "")}`, ...told, ...untold], {
        config,
        read,
        unread,
        link,
      });
    },
  );
}
