import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { stackTree } from "@/generators/config/stack-tree";
import { everyOption, kindWords, type PlacedOption } from "@/generators/schema/every-option";
import { answer, refuse } from "./answer";

interface Option {
  readonly path: string;
  readonly label: string;
  readonly kind: string;
  readonly help: string;
  readonly limit: string;
  readonly initial: unknown;
}

const option = z.object({
  path: z.string(),
  label: z.string(),
  kind: z.string(),
  help: z.string(),
  limit: z.string(),
  initial: z.unknown(),
});

function optionOf({ path, field }: PlacedOption): Option {
  const { label, help = "", limit = "", initial = null } = field;
  return { path, label, kind: kindWords(field), help, limit, initial };
}

const line = ({ path, label, kind, limit }: Option): string =>
  `${path} (${kind}): ${label}${limit === "" ? "" : `; ${limit}`}`;

export function addListOptions(server: McpServer): void {
  server.registerTool(
    "list_options",
    {
      title: "List options",
      description:
        "What can be set in a stack: paths, kinds, limits and defaults. Narrow it with a path such as network.",
      inputSchema: z.object({ under: z.string().optional().describe("Only options whose path begins so") }),
      outputSchema: z.object({ options: z.array(option) }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ under = "" }) => {
      const all = everyOption(stackTree).map(optionOf);
      const options = all.filter(({ path }) => path.startsWith(under));
      const tops = [...new Set(all.map(({ path }) => /^\w+/.exec(path)?.[0]))].join(", ");
      if (options.length === 0)
        return refuse([
          { message: `under: received ${JSON.stringify(under)}, expected the beginning of a path: ${tops}` },
        ]);
      return answer([`${options.length} options`, ...options.map(line)], { options });
    },
  );
}
