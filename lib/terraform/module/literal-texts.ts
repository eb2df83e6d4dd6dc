import {
  type Attribute,
  type Block,
  type Body,
  children,
  type Expression,
  type ObjectEntry,
  type ObjectLiteral,
  type StringLiteral,
  type TemplateText,
} from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { Module } from "./module";
import type { ModuleFile } from "./source-file";

/** A string, or the literal part of a template, with everything around it. */
export interface LiteralText {
  readonly file: ModuleFile;
  /** Blocks around it, the one at the top of the file first. */
  readonly blocks: readonly Block[];
  readonly attribute: Attribute;
  /** Expressions around it, nearest first. */
  readonly parents: readonly Expression[];
  /** It names an entry of an object. */
  readonly isKey: boolean;
  readonly node: StringLiteral | TemplateText;
}

/** Every literal text of a module, in the order of the files. */
export const literalTexts = cached((module: Module): readonly LiteralText[] =>
  module.files.flatMap((file) => literalTextsOf(file)),
);

/** Every literal text of a file. */
export const literalTextsOf = cached((file: ModuleFile): readonly LiteralText[] => {
  const texts: LiteralText[] = [];
  collectBody(texts, file, [], file.parsed.body);
  return texts;
});

/** Literal texts inside a block that stands at the top of a file. */
export function literalTextsIn({
  file,
  block,
}: {
  readonly file: ModuleFile;
  readonly block: Block;
}): readonly LiteralText[] {
  const texts: LiteralText[] = [];
  collectBody(texts, file, [block], block.body);
  return texts;
}

function collectBody(into: LiteralText[], file: ModuleFile, blocks: readonly Block[], body: Body): void {
  for (const item of body.items) {
    if (item.kind === "block") collectBody(into, file, [...blocks, item], item.body);
    if (item.kind === "attribute") collect(into, { file, blocks, attribute: item }, [], item.value, false);
  }
}

type Place = Pick<LiteralText, "file" | "blocks" | "attribute">;

function collect(
  into: LiteralText[],
  place: Place,
  parents: readonly Expression[],
  node: Expression,
  isKey: boolean,
): void {
  const { file, blocks, attribute } = place;
  if (node.kind === "string") {
    into.push({ file, blocks, attribute, parents, isKey, node });
    return;
  }
  const below = node.kind === "object" ? [] : children(node);
  if (node.kind !== "object" && node.kind !== "template" && below.length === 0) return;
  const inner = [node, ...parents];
  if (node.kind === "template") {
    for (const part of node.parts)
      if (part.kind === "text") into.push({ file, blocks, attribute, parents: inner, isKey, node: part });
  }
  if (node.kind !== "object") {
    for (const child of below) collect(into, place, inner, child, false);
    return;
  }
  for (const entry of node.entries) {
    collect(into, place, inner, entry.key, true);
    collect(into, place, inner, entry.value, false);
  }
}

/** Of an object with many entries every text is asked for. */
const entriesByValue = cached(
  ({ entries }: ObjectLiteral): ReadonlyMap<object, ObjectEntry> =>
    new Map(entries.map((entry) => [entry.value, entry])),
);

/** The name under which a text stands: the nearest key of an object, else the argument. */
export function nameOf(text: LiteralText): string {
  let child: object = text.node;
  for (const parent of text.parents) {
    if (parent.kind === "object") {
      const entry = entriesByValue(parent).get(child);
      if (entry?.key.kind === "string") return entry.key.value;
      if (entry?.key.kind === "reference") return entry.key.root;
    }
    child = parent;
  }
  return text.attribute.name;
}
