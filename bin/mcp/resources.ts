import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { presets } from "@/generators/config/presets";
import { ruleTexts } from "@/lib/rules";

const JSON_TYPE = "application/json";

function jsonAt(uri: URL, value: unknown) {
  return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(value, null, 2) }] };
}

/** What a model may want to read before it asks: the schema, the presets, the rules. */
export function addResources(server: McpServer): void {
  const config = (title: string, description: string) => ({ title, description, mimeType: JSON_TYPE });
  server.registerResource("schema", "stackwright://schema", config("Schema", "JSON Schema of a configuration"), (uri) =>
    jsonAt(uri, stackJsonSchema()),
  );
  server.registerResource("presets", "stackwright://presets", config("Presets", "The named configurations"), (uri) =>
    jsonAt(
      uri,
      presets.map(({ id, title, summary }) => ({ id, title, summary })),
    ),
  );
  server.registerResource("rules", "stackwright://rules", config("Rules", "The linter's rules, in short"), (uri) =>
    jsonAt(
      uri,
      ruleTexts.map(({ id, severity, summary }) => ({ id, severity, summary })),
    ),
  );
  addById(server, "preset", "A preset, whole", presets);
  addById(server, "rule", "A rule with its words and examples", ruleTexts);
}

function addById(server: McpServer, kind: string, description: string, all: readonly { readonly id: string }[]): void {
  const complete = { id: (start: string) => all.map(({ id }) => id).filter((id) => id.startsWith(start)) };
  const template = new ResourceTemplate(`stackwright://${kind}/{id}`, { list: undefined, complete });
  server.registerResource(kind, template, { title: description, mimeType: JSON_TYPE }, (uri, { id }) => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new ResourceNotFoundError(uri.href);
    return jsonAt(uri, found);
  });
}
