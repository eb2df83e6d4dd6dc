import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, present } from "@/generators/schema/field-spec";
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

function kindOf(field: FieldSpec): string {
  const inner = present(field);
  const kind = inner.kind === "choice" ? inner.options.map(({ value }) => value).join(" | ") : inner.kind;
  return field.kind === "maybe" ? `${kind} or none` : kind;
}

function optionOf(path: string, field: FieldSpec): Option {
  const { label, help = "", limit = "", initial = null } = field;
  return { path, label, kind: kindOf(field), help, limit, initial };
}

/** Every option below a field; `[]` stands for each thing of a list. */
function optionsIn(field: FieldSpec, path: string): readonly Option[] {
  const inner = present(field);
  switch (inner.kind) {
    case "group": {
      const own = field.kind === "maybe" ? [optionOf(path, field)] : [];
      const under = (key: string): string => (path === "" ? key : `${path}.${key}`);
      return [...own, ...inner.fields.flatMap(({ key, field: one }) => optionsIn(one, under(key)))];
    }
    case "list":
      return [optionOf(path, field), ...optionsIn(inner.item, `${path}[]`).filter((one) => one.path !== `${path}[]`)];
    default:
      return [optionOf(path, field)];
  }
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
      const all = optionsIn(stackTree, "");
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
