import type { RawAttribute, RawBlock, RawProvider } from "../schema/schema-pack";
import type { Probe as Named, Spell } from "./probe-config";

type Probe = Omit<Named, "name">;

export interface Subject {
  readonly group: "resource" | "data";
  readonly type: string;
  readonly schema: RawBlock;
}

/** Group and type. */
export function keyOf({ group, type }: { readonly group: string; readonly type: string }): string {
  return `${group} ${type}`;
}

export function subjectsOf(provider: RawProvider): readonly Subject[] {
  const of = (group: Subject["group"], schemas: RawProvider["resource_schemas"]) =>
    Object.entries(schemas).map(([type, { block }]): Subject => ({ group, type, schema: block }));
  return [...of("resource", provider.resource_schemas), ...of("data", provider.data_source_schemas)];
}

const WRONG_TEXT = '"~probe~"';
const LONG_TEXT = `"${"a".repeat(1100)}"`;

/** A value of the attribute's type that no rule can like. */
function wrong(text: string, number: string): Spell {
  return (_, attribute) => {
    const type = JSON.stringify(attribute.type ?? "nested");
    if (type === '"string"') return text;
    if (type === '"number"') return number;
    if (type === '"bool"') return "true";
    if (type === '["list","string"]' || type === '["set","string"]') return `[${text}]`;
    return undefined;
  };
}

/** Everything at once, with wrong values: kinds of values, and what conflicts. */
export function allWrong(subject: Subject): readonly Probe[] {
  return [wrong(WRONG_TEXT, "-987654321"), wrong(LONG_TEXT, "987654321")].map((spell) => ({
    ...subject,
    spell,
    include: () => true,
  }));
}

const OTHER_TEXTS = ["a_b c/D.", "-a-", "UPPER", "9a--b"];

/** Texts of other faults: a check may stop at its first. */
export function otherWrong(subject: Subject, path?: string): readonly Probe[] {
  return OTHER_TEXTS.map((text) => {
    const spell = wrong(JSON.stringify(text), "-987654321");
    return path === undefined
      ? { ...subject, spell, include: () => true }
      : {
          ...subject,
          spell: (at: string, attribute: RawAttribute) => (at === path ? spell(at, attribute) : undefined),
          include: (block: string) => path.startsWith(`${block}.`),
        };
  });
}

/** One wrong value, and nothing else that is not required. */
export function oneWrong(subject: Subject, path: string): readonly Probe[] {
  const spells = [wrong(WRONG_TEXT, "-987654321"), wrong(LONG_TEXT, "987654321")];
  return spells.map((spell) => ({
    ...subject,
    spell: (at: string, attribute: RawAttribute) => (at === path ? spell(at, attribute) : undefined),
    include: (block: string) => path.startsWith(`${block}.`),
  }));
}

/**
 * Each text, and each list of them, alone, with one wrong value, where nothing is known of it yet: parts of the provider on its newer framework say nothing of a value's
 * own type while others beside it are wrong. What is required beside it in a block is known, since the provider looks only into blocks that
 * are wholly known.
 */
export function textsAlone(subject: Subject, isKnown: (path: string) => boolean): readonly Probe[] {
  const other = wrong(WRONG_TEXT, "1");
  return pathsOf(subject.schema, "string")
    .filter((path) => !isKnown(path))
    .map((path) => ({
      ...subject,
      spell: (at: string, attribute: RawAttribute) => {
        if (at === path) return attribute.type === "string" ? '"z z"' : '["z z"]';
        return attribute.required && at.includes(".") ? other(at, attribute) : undefined;
      },
      include: (block: string) => path.startsWith(`${block}.`),
    }));
}

/**
 * Each number inside a block alone, where nothing is known of it yet: the provider looks only into blocks that are wholly known, and of
 * a type with many blocks not all are written at once.
 */
export function numbersAlone(subject: Subject, isKnown: (path: string) => boolean): readonly Probe[] {
  const other = wrong(WRONG_TEXT, "1");
  return pathsOf(subject.schema, "number")
    .filter((path) => path.includes(".") && !isKnown(path))
    .map((path) => ({
      ...subject,
      spell: (at: string, attribute: RawAttribute) => {
        if (at === path) return "-987654321";
        return attribute.required && at.includes(".") ? other(at, attribute) : undefined;
      },
      include: (block: string) => path.startsWith(`${block}.`),
    }));
}

/** Whether an argument is of a kind, or for texts a list of them. */
function isOf(type: RawAttribute["type"], wanted: "string" | "number"): boolean {
  return type === wanted || (wanted === "string" && Array.isArray(type) && type[0] !== "map" && type[1] === "string");
}

function pathsOf(schema: RawBlock, wanted: "string" | "number"): readonly string[] {
  const own = Object.entries(schema.attributes ?? {}).filter(
    ([, { type, optional, required }]) => isOf(type, wanted) && (optional || required),
  );
  const inner = Object.entries(schema.block_types ?? {}).flatMap(([name, { block }]) =>
    pathsOf(block, wanted).map((path) => `${name}.${path}`),
  );
  return [...own.map(([name]) => name), ...inner];
}

/** Only what is required: groups of which one must be set. */
export function onlyRequired(subject: Subject): Probe {
  return { ...subject, spell: () => undefined, include: () => false };
}

/** Every block, and in each only what is required: the same for groups inside blocks. */
export function emptyBlocks(subject: Subject): Probe {
  return { ...subject, spell: () => undefined, include: () => true };
}

/** One optional argument or block beside what is required: what else it needs. */
export function eachAlone(subject: Subject): readonly Probe[] {
  const optional = Object.entries(subject.schema.attributes ?? {}).filter(([, attribute]) => attribute.optional);
  const blocks = Object.entries(subject.schema.block_types ?? {}).filter(([, nested]) => !nested.min_items);
  return [...optional, ...blocks].map(([name]) => ({
    ...subject,
    spell: (path: string) => (path === name ? "var.any" : undefined),
    include: (path: string) => path === name,
  }));
}

/** Given texts at given paths; what is required beside them is known, as the provider looks only into what is wholly known. */
export function withTexts(subject: Subject, texts: ReadonlyMap<string, string>): Probe {
  const paths = [...texts.keys()];
  const other = wrong(WRONG_TEXT, "-987654321");
  return {
    ...subject,
    spell: (path, attribute) => {
      const text = texts.get(path);
      if (text === undefined) return attribute.required && path.includes(".") ? other(path, attribute) : undefined;
      return Array.isArray(attribute.type) ? `[${JSON.stringify(text)}]` : JSON.stringify(text);
    },
    include: (path) => paths.some((other) => other.startsWith(`${path}.`)),
  };
}
