import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { parse } from "@/lib/hcl";
import type { Point } from "@/lib/lint";
import type { BlockSchema } from "@/lib/terraform";
import type { Declaration } from "./declarations";
import { aboutArgument } from "./hover";
import { surroundingsAt } from "./surroundings";

/** What may be written at a place: behind `=` or in `${` something declared, else an argument or block that is not there yet. */
export function completionsAt(text: string, place: Point, declared: readonly Declaration[]): readonly CompletionItem[] {
  const before = (text.split("\n")[place.line - 1] ?? "").slice(0, place.column - 1);
  if (/=|\$\{|\(|\[|,/.test(before)) return referencesFor(/(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? "", declared);
  if (!/^\s*[\w-]*$/.test(before)) return [];
  const { blocks, schema } = surroundingsAt(parse(text), place);
  const own = blocks.at(-1)?.body.items ?? [];
  const there = new Set(own.flatMap((item) => (item.kind === "attribute" ? [item.name] : [])));
  return schema === undefined ? [] : [...argumentsOf(schema, there), ...blocksOf(schema)];
}

/** The whole address where nothing is typed, else what goes on from the last dot. */
function referencesFor(typed: string, declared: readonly Declaration[]): readonly CompletionItem[] {
  const stem = typed.slice(0, typed.lastIndexOf(".") + 1);
  const found = declared.filter(({ address }) => address.startsWith(typed));
  return found.map(({ address }) => ({
    label: address,
    kind: CompletionItemKind.Reference,
    insertText: address.slice(stem.length),
    filterText: address.slice(stem.length),
  }));
}

function argumentsOf({ attributes }: BlockSchema, there: ReadonlySet<string>): readonly CompletionItem[] {
  const settable = [...attributes].filter(
    ([name, { required, optional, deprecated }]) => (required || optional) && !deprecated && !there.has(name),
  );
  return settable.map(([name, schema]) => ({
    label: name,
    kind: CompletionItemKind.Property,
    detail: aboutArgument(schema),
    insertText: `${name} = `,
    // What has to be there comes first.
    sortText: `${schema.required ? 0 : 1}${name}`,
  }));
}

function blocksOf({ blocks }: BlockSchema): readonly CompletionItem[] {
  return [...blocks].map(([name, { min }]) => ({
    label: name,
    kind: CompletionItemKind.Struct,
    detail: min > 0 ? "block, required" : "block",
    insertText: `${name} {\n  $0\n}`,
    insertTextFormat: InsertTextFormat.Snippet,
    sortText: `${min > 0 ? 0 : 2}${name}`,
  }));
}
