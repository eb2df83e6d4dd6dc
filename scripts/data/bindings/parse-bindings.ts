/** An attribute or block as the bindings note it. */
export interface Member {
  readonly name: string;
  readonly computed: boolean;
  readonly optional: boolean;
  readonly required: boolean;
  /** The getter, with the field it reads. */
  readonly code: string;
}

/** How a member is written out, when it can be set. */
export interface Written {
  readonly mapper: string;
  readonly nesting: string;
}

export interface BoundClass {
  readonly name: string;
  /** `TerraformResource`, `ComplexObject`, … */
  readonly base: string;
  readonly type: string | undefined;
  readonly members: readonly Member[];
}

export interface Parsed {
  readonly classes: ReadonlyMap<string, BoundClass>;
  /** By class, or by the name of the structure. */
  readonly written: ReadonlyMap<string, ReadonlyMap<string, Written>>;
  /** `Structure.name` of what its comment calls a block. */
  readonly blocks: ReadonlySet<string>;
}

/** Reads what generated bindings say of a provider: classes, how structures are written, which of their names are blocks. */
export function parseBindings(sources: readonly string[]): Parsed {
  const classes = new Map<string, BoundClass>();
  const written = new Map<string, ReadonlyMap<string, Written>>();
  const blocks = new Set<string>();
  for (const source of sources) {
    for (const bound of classesIn(source, written)) classes.set(bound.name, bound);
    for (const [, name = "", body = ""] of source.matchAll(CONVERTER)) written.set(upper(name), writtenIn(body));
    for (const [, name = "", body = ""] of source.matchAll(INTERFACE))
      for (const [, block] of body.matchAll(BLOCK_NOTE)) blocks.add(`${name}.${block}`);
  }
  return { classes, written, blocks };
}

const CLASS = /^export class (\w+) extends cdk\w+\.(\w+) \{\n([\s\S]*?)^\}/gm;
const CONVERTER = /^export function (\w+)ToHclTerraform\([\s\S]*?\n([\s\S]*?)^\}/gm;
const INTERFACE = /^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm;
const BLOCK_NOTE = /^ +\* (\w+) block\n/gm;
const MEMBER =
  /^ {2}\/\/ (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n([\s\S]*?)^ {2}\}/gm;
const WRITTEN = /^ +(\w+): \{\n +value: (.*),\n +isBlock: \w+,\n +type: "(\w+)"/gm;

function* classesIn(source: string, written: Map<string, ReadonlyMap<string, Written>>): Iterable<BoundClass> {
  for (const [, name = "", base = "", body = ""] of source.matchAll(CLASS)) {
    const type = /tfResourceType = "(\w+)"/.exec(body)?.[1];
    if (base !== "ComplexObject" && base !== "ComplexList" && base !== "ComplexMap") written.set(name, writtenIn(body));
    yield { name, base, type, members: [...body.matchAll(MEMBER)].map(memberOf) };
  }
}

function memberOf([, name = "", computed, optional, required, code = ""]: RegExpMatchArray): Member {
  return { name, computed: computed === "true", optional: optional === "true", required: required === "true", code };
}

function writtenIn(body: string): ReadonlyMap<string, Written> {
  return new Map(
    [...body.matchAll(WRITTEN)].map(([, name = "", mapper = "", nesting = ""]) => [name, { mapper, nesting }]),
  );
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
