import type { RawBlock } from "../schema/schema-pack";
import type { Answer } from "./run-probes";

/**
 * Which attribute an error is about, "" when that is not certain. The place is not always right: what stands in sets is reported at the
 * resource, and older checks inside nested blocks at a neighbour; the message itself then names the path or the attribute.
 */
export function pathOf({ path, summary, detail, probe }: Answer): string {
  const text = `${summary} ${detail}`;
  const full = /\b([a-z]\w*(?:\.\d+\.\w+)+)\b/.exec(text)?.[1];
  if (full !== undefined) return full.replace(/\.\d+(?=\.)/g, "");
  const said = /\bPath: ([^\n]+)/.exec(detail)?.[1];
  if (said !== undefined) return said.replace(/\[(?:Value\(.*?\)|\d+)\](?=\.|$)/g, "");
  const named =
    /expected (?:length of |value of )?(\w+) to (?:be|match)/.exec(text)?.[1] ??
    /^"(\w+)" (?:contains|\()/.exec(text)?.[1];
  const last = path.slice(path.lastIndexOf(".") + 1);
  if (named === undefined || named === last) return path;
  const beside = `${path.slice(0, path.length - last.length)}${named}`;
  if (path !== "" && isAttribute(probe.schema, beside)) return beside;
  const [only, other] = path === "" ? nestedPaths(probe.schema, named) : [];
  return only !== undefined && other === undefined ? only : "";
}

function isAttribute(schema: RawBlock, path: string): boolean {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let block: RawBlock | undefined = schema;
  for (const name of names) block = block?.block_types?.[name]?.block;
  return block?.attributes?.[last] !== undefined;
}

/** Paths of arguments of that name inside blocks. */
function nestedPaths(schema: RawBlock, name: string): readonly string[] {
  return Object.entries(schema.block_types ?? {}).flatMap(([type, { block }]) => [
    ...(block.attributes?.[name] ? [`${type}.${name}`] : []),
    ...nestedPaths(block, name).map((path) => `${type}.${path}`),
  ]);
}
