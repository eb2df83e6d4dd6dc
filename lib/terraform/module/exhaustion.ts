import type { Expression, Range } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { Module } from "./module";
import type { ModuleFile } from "./source-file";

/** What an expression needed more of than it gets (see `LIMITS`). */
export type Exceeded = "depth" | "size" | "steps";

/** A place where evaluation gave up: the value there, and what depends on it, is unknown. */
export interface Exhaustion {
  readonly file: ModuleFile;
  readonly range: Range;
  readonly exceeded: Exceeded;
}

/** So many places are kept: the first of the text is told, and the others mostly follow from it. */
const MAX_PLACES = 64;
const placesOf = cached((_module: Module) => new Map<Expression, Exceeded>());

/** Remembers that an expression of a module was given up. */
export function noteExhaustion(module: Module, node: Expression, exceeded: Exceeded): void {
  const known = placesOf(module);
  if (known.size < MAX_PLACES && !known.has(node)) known.set(node, exceeded);
}

/**
 * The first place in a module where evaluation has given up so far; ask when every rule has run.
 * A value that is too large comes before a budget that is used up, which may be its consequence.
 */
export function exhaustionOf(module: Module): Exhaustion | undefined {
  const found = [...placesOf(module)].flatMap(([node, exceeded]): readonly Exhaustion[] => {
    const file = module.fileOf(node);
    return file && node.range ? [{ file, range: node.range, exceeded }] : [];
  });
  return found.sort(
    (a, b) =>
      Number(a.exceeded === "steps") - Number(b.exceeded === "steps") ||
      (a.file.path === b.file.path ? 0 : a.file.path < b.file.path ? -1 : 1) ||
      a.range.start.offset - b.range.start.offset,
  )[0];
}
