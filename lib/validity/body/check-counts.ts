import type { BlockSchema, BlockView, NestedSchema } from "@/lib/terraform";
import { plural } from "@/lib/text/plural";
import type { Context } from "../context/context";
import { missingPlace } from "./missing-place";

/** What stands of one kind of nested block. */
export interface Tally {
  /** Of every block in order, where it is reported; a dynamic one stands for each that it makes. */
  readonly blocks: readonly BlockView[];
  /** A dynamic block makes more of them, or none: Terraform does not count. */
  readonly open: boolean;
}

const NONE: Tally = { blocks: [], open: false };

/** How often each nested block stands. */
export function checkCounts(context: Context, schema: BlockSchema, tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, nested] of schema.blocks) {
    const { blocks, open } = tallies.get(name) ?? NONE;
    if (open) continue;
    if (blocks.length < nested.min) checkFew(context, name, nested, blocks.length);
    else checkMany(context, limitOf(nested), blocks);
  }
}

/** How many blocks of a kind may stand; 0 where there is no limit. */
function limitOf(nested: NestedSchema): number {
  return nested.nesting === "single" || nested.nesting === "group" ? 1 : nested.max;
}

function checkFew({ issues, view }: Context, name: string, nested: NestedSchema, count: number): void {
  const wanted = nested.min === 1 ? `a block ${name} { … }` : `at least ${nested.min} blocks ${name} { … }`;
  issues.add(
    "validity-block-count",
    view.file,
    missingPlace(view),
    `${plural(count, "block")} "${name}", expected ${wanted}`,
  );
}

/** At the first block that is too many. */
function checkMany({ issues, view }: Context, most: number, blocks: readonly BlockView[]): void {
  const extra = blocks[most];
  if (most === 0 || !extra) return;
  const message = `${plural(blocks.length, "block")} "${extra.blockType}", expected at most ${most}`;
  issues.add("validity-block-count", view.file, missingPlace(extra), message);
}
