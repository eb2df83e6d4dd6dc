import type { RawAttribute, RawBlock } from "../schema/schema-pack";

/** The HCL to write for an attribute, or undefined to leave it out. `path` is dotted, without indexes. */
export type Spell = (path: string, attribute: RawAttribute) => string | undefined;

/** Whether a block that is not required is written. */
export type Include = (path: string) => boolean;

export interface Probe {
  readonly group: "resource" | "data";
  readonly type: string;
  /** The block's name, unique in a run. */
  readonly name: string;
  readonly schema: RawBlock;
  readonly spell: Spell;
  readonly include: Include;
}

/** A configuration of one probe and what stands on each of its lines: the attribute's or block's path. */
export interface Written {
  readonly text: string;
  readonly paths: readonly string[];
}

const MAX_DEPTH = 5;
const MAX_LINES = 1500;

/** Variables that probes use for values that are not known. */
export const PROBE_VARIABLES = 'variable "any" {}\n';

/** Writes one probe as a block. */
export function writeProbe(probe: Probe): Written {
  const lines = [`${probe.group} "${probe.type}" "${probe.name}" {`];
  const paths = [""];
  body(probe, probe.schema, "", 0, (text, path) => {
    if (lines.length > MAX_LINES && text !== "}") return false;
    lines.push(text);
    paths.push(path);
    return true;
  });
  return { text: `${[...lines, "}"].join("\n")}\n`, paths };
}

function body(
  probe: Probe,
  schema: RawBlock,
  prefix: string,
  depth: number,
  write: (text: string, path: string) => boolean,
): void {
  for (const [name, attribute] of Object.entries(schema.attributes ?? {})) {
    if (!attribute.required && !attribute.optional) continue;
    const path = `${prefix}${name}`;
    const value = probe.spell(path, attribute) ?? (attribute.required ? "var.any" : undefined);
    if (value !== undefined) write(`${name} = ${value}`, path);
  }
  for (const [name, nested] of Object.entries(schema.block_types ?? {})) {
    const path = `${prefix}${name}`;
    const needed = (nested.min_items ?? 0) > 0;
    if (!needed && (depth >= MAX_DEPTH || !probe.include(path))) continue;
    for (let copy = 0; copy < Math.max(1, nested.min_items ?? 0); copy += 1) {
      if (!write(`${name} {`, path)) return;
      body(probe, nested.block, `${path}.`, depth + 1, write);
      write("}", path);
    }
  }
}
