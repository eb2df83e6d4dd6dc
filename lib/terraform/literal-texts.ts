import {
  type Attribute,
  type Block,
  type Body,
  children,
  type Expression,
  type StringLiteral,
  type TemplateText,
} from "@/lib/hcl";
import type { Module } from "./module";
import type { ModuleFile } from "./source-file";

/** What is around a place, the nearest first. Linked: a list of its own for each place would take memory by the depth of each. */
interface Around<T> {
  readonly nearest: T;
  readonly outer: Around<T> | undefined;
}

/** An expression around a text, and the name of its entry that the text stands in. */
interface Parent {
  readonly expression: Expression;
  readonly entryName?: string | undefined;
}

type Place = {
  readonly file: ModuleFile;
  readonly blocks: Around<Block> | undefined;
  readonly attribute: Attribute;
  readonly parents: Around<Parent> | undefined;
  readonly isKey: boolean;
};

/** A string, or the literal part of a template, with everything around it. */
export class LiteralText {
  readonly file: ModuleFile;
  readonly attribute: Attribute;
  /** It names an entry of an object. */
  readonly isKey: boolean;
  readonly #place: Place;

  constructor(
    place: Place,
    readonly node: StringLiteral | TemplateText,
  ) {
    this.file = place.file;
    this.attribute = place.attribute;
    this.isKey = place.isKey;
    this.#place = place;
  }

  /** Blocks around it, the one at the top of the file first. */
  get blocks(): readonly Block[] {
    return [...outward(this.#place.blocks)].reverse();
  }

  /** Expressions around it, nearest first. */
  get parents(): readonly Expression[] {
    return Array.from(outward(this.#place.parents), ({ expression }) => expression);
  }

  /** The name under which it stands: the nearest key of an object, else the argument. */
  get name(): string {
    for (const { entryName } of outward(this.#place.parents)) if (entryName !== undefined) return entryName;
    return this.attribute.name;
  }
}

function* outward<T>(around: Around<T> | undefined): Iterable<T> {
  for (let at = around; at; at = at.outer) yield at.nearest;
}

const cache = new WeakMap<Module, readonly LiteralText[]>();
const byFile = new WeakMap<ModuleFile, readonly LiteralText[]>();

/** Every literal text of a module, in the order of the files. */
export function literalTexts(module: Module): readonly LiteralText[] {
  const seen = cache.get(module);
  if (seen) return seen;
  const texts = module.files.flatMap(literalTextsOf);
  cache.set(module, texts);
  return texts;
}

/** Every literal text of a file. */
export function literalTextsOf(file: ModuleFile): readonly LiteralText[] {
  const seen = byFile.get(file);
  if (seen) return seen;
  const texts: LiteralText[] = [];
  collectBody(texts, file, undefined, file.parsed.body);
  byFile.set(file, texts);
  return texts;
}

/** Literal texts inside a block that stands at the top of a file. */
export function literalTextsIn({
  file,
  block,
}: {
  readonly file: ModuleFile;
  readonly block: Block;
}): readonly LiteralText[] {
  const texts: LiteralText[] = [];
  collectBody(texts, file, { nearest: block, outer: undefined }, block.body);
  return texts;
}

function collectBody(into: LiteralText[], file: ModuleFile, blocks: Place["blocks"], body: Body): void {
  for (const item of body.items) {
    if (item.kind === "block") collectBody(into, file, { nearest: item, outer: blocks }, item.body);
    if (item.kind === "attribute")
      collect(into, { file, blocks, attribute: item, parents: undefined, isKey: false }, item.value);
  }
}

function collect(into: LiteralText[], place: Place, node: Expression): void {
  switch (node.kind) {
    case "string":
      into.push(new LiteralText(place, node));
      return;
    case "object":
      collectEntries(into, place, node);
      return;
    case "template":
      for (const part of node.parts)
        if (part.kind === "text") into.push(new LiteralText(inside(place, { expression: node }, place.isKey), part));
      break;
    default:
  }
  const inner = children(node);
  if (inner.length === 0) return;
  const below = inside(place, { expression: node }, false);
  for (const child of inner) collect(into, below, child);
}

function collectEntries(into: LiteralText[], place: Place, node: Expression & { kind: "object" }): void {
  const keys = inside(place, { expression: node }, true);
  for (const { key, value } of node.entries) {
    collect(into, keys, key);
    const entryName = key.kind === "string" ? key.value : key.kind === "reference" ? key.root : undefined;
    collect(into, inside(place, { expression: node, entryName }, false), value);
  }
}

function inside(place: Place, parent: Parent, isKey: boolean): Place {
  return { ...place, parents: { nearest: parent, outer: place.parents }, isKey };
}

/** The name under which a text stands: the nearest key of an object, else the argument. */
export function nameOf(text: LiteralText): string {
  return text.name;
}
