import {
  type Attribute,
  type Block,
  type Body,
  children,
  type Expression,
  parse,
  type Range,
  type Reference,
} from "@/lib/hcl";
import { MORE } from "./more-mutators";

export interface Mutation {
  readonly kind: string;
  readonly text: string;
}

type Pick = <T>(items: readonly T[]) => T | undefined;

/** What there is to change in a file. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly nested: readonly Block[];
  readonly attributes: readonly Attribute[];
  readonly references: readonly Reference[];
  readonly strings: readonly Expression[];
}

/** One kind of change; undefined where there is nothing to change. */
export type Mutator = (text: string, parts: Parts, pick: Pick, random: () => number) => string | undefined;

/** One change of a random kind at a random place. */
export function mutate(text: string, random: () => number): Mutation | undefined {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)];
  const kind = pick(Object.keys(MUTATORS)) ?? "";
  const changed = MUTATORS[kind]?.(text, partsOf(text), pick, random);
  return changed === undefined || changed === text ? undefined : { kind, text: changed };
}

function partsOf(text: string): Parts {
  const parts = {
    blocks: [] as Block[],
    nested: [] as Block[],
    attributes: [] as Attribute[],
    references: [] as Reference[],
    strings: [] as Expression[],
  };
  const expression = (node: Expression): void => {
    if (node.kind === "reference" && node.steps.length > 0) parts.references.push(node);
    if (node.kind === "string" || node.kind === "number" || node.kind === "boolean") parts.strings.push(node);
    for (const child of children(node)) expression(child);
  };
  const body = ({ items }: Body, top: boolean): void => {
    for (const item of items) {
      if (item.kind === "attribute") {
        parts.attributes.push(item);
        expression(item.value);
      }
      if (item.kind !== "block") continue;
      (top ? parts.blocks : parts.nested).push(item);
      body(item.body, false);
    }
  };
  body(parse(text).body, true);
  return parts;
}

function cut(text: string, range: Range | undefined, replacement = ""): string | undefined {
  return range && text.slice(0, range.start.offset) + replacement + text.slice(range.end.offset);
}

function misspell(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 1));
  return `${name.slice(0, at)}x${name.slice(at)}`;
}

/** The part up to the first underscore names the provider: another one may be anything. */
function misspellBehindPrefix(name: string, random: () => number): string {
  const prefix = name.slice(0, name.indexOf("_") + 1);
  return prefix + misspell(name.slice(prefix.length), random);
}

const MUTATORS: Readonly<Record<string, Mutator>> = {
  ...MORE,
  "drop argument": (text, { attributes }, pick) => cut(text, pick(attributes)?.range),
  "drop block": (text, { blocks }, pick) => cut(text, pick(blocks)?.range),
  "drop nested block": (text, { nested }, pick) => cut(text, pick(nested)?.range),
  "misspell argument": (text, { attributes }, pick, random) => {
    const attribute = pick(attributes);
    return attribute && cut(text, attribute.nameRange, misspell(attribute.name, random));
  },
  "misspell nested block": (text, { nested }, pick, random) => {
    const block = pick(nested);
    return block && cut(text, block.typeRange, misspell(block.type, random));
  },
  "misspell reference": (text, { references }, pick, random) => {
    const reference = pick(references);
    const source = reference?.range && text.slice(reference.range.start.offset, reference.range.end.offset);
    const step = reference && pick(reference.steps.filter((candidate) => candidate.kind === "attr"));
    if (!source || step?.kind !== "attr") return undefined;
    return cut(text, reference.range, source.replace(`.${step.name}`, `.${misspell(step.name, random)}`));
  },
  "misspell type": (text, { blocks }, pick, random) => {
    const label = pick(blocks.filter(({ type }) => type === "resource" || type === "data"))?.labels[0];
    return label && cut(text, label.range, JSON.stringify(misspellBehindPrefix(label.value, random)));
  },
  "swap type": (text, { attributes }, pick) =>
    cut(text, pick(attributes)?.value.range, pick(['"abc"', "12", "true", '["a"]', '{ a = "b" }', "null", "[[1]]"])),
  "swap literal": (text, { strings }, pick) =>
    cut(text, pick(strings)?.range, pick(['"abc"', "-7", "true", '["a"]', "null", '""', "99999999"])),
  "duplicate block": (text, { blocks, nested }, pick) => {
    const range = pick([...blocks, ...nested])?.range;
    return range && `${text.slice(0, range.end.offset)}\n${text.slice(range.start.offset)}`;
  },
  "duplicate argument": (text, { attributes }, pick) => {
    const range = pick(attributes)?.range;
    return range && `${text.slice(0, range.end.offset)}\n${text.slice(range.start.offset)}`;
  },
  "cut off": (text, _, __, random) => text.slice(0, Math.floor(random() * text.length)),
  "drop character": (text, _, pick, random) => {
    const places = [...text.matchAll(/[{}()[\]"=,]/g)].map(({ index }) => index);
    const at = pick(places) ?? Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "close early": (text, { attributes }, pick) => {
    const at = pick(attributes)?.range?.end.offset ?? 0;
    return `${text.slice(0, at)}\n}\n${text.slice(at)}`;
  },
  "each without for_each": (text, { attributes }, pick) =>
    cut(text, pick(attributes.filter(({ name }) => name === "for_each" || name === "count"))?.range),
  "wrong function": (text, { attributes }, pick) =>
    cut(
      text,
      pick(attributes)?.value.range,
      pick([
        'upcase("a")',
        'upper("a", "b")',
        "length(5)",
        "local.nowhere",
        "var.nowhere",
        "data.aws_region.nowhere.name",
      ]),
    ),
  "add argument": (text, { attributes }, pick) => {
    const at = pick(attributes)?.range?.end.offset ?? 0;
    return `${text.slice(0, at)}\n${pick(["enabled = true", 'name = "a"', 'id = "a"', 'arn = "a"', "count = 1", "tags = {}"])}${text.slice(at)}`;
  },
};
