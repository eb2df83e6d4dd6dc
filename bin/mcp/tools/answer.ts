import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Issue } from "@/lib/json/issue";

/** A result in words, the summary first, and as data that holds the tool's schema. */
export function answer(lines: readonly string[], data: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: "text", text: lines.join("\n") }], structuredContent: { ...data } };
}

/** What was wrong with what the tool was given, field by field: the caller can mend it and ask again. */
export function refuse(issues: readonly Pick<Issue, "message">[]): CallToolResult {
  return { isError: true, content: [{ type: "text", text: issues.map(({ message }) => message).join("\n") }] };
}

/** A model reads what it is handed: long lists say how they go on. */
export function shorten<Item>(items: readonly Item[], most: number, write: (item: Item) => string): readonly string[] {
  const rest = items.length - most;
  return [...items.slice(0, most).map(write), ...(rest > 0 ? [`… and ${rest} more`] : [])];
}
