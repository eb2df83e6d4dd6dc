import type { BlockSchema, BlockView, BodyView, NestedSchema } from "@/lib/terraform";
import type { Context } from "./context";
import { missingPlace } from "./missing-place";

/** How often each nested block stands; dynamic blocks may be any number. */
export function checkCounts(context: Context, view: BodyView, schema: BlockSchema): void {
  for (const [name, nested] of schema.blocks) {
    const blocks = view.blocks(name);
    if (blocks.length < nested.min && !context.module.partial) checkFew(context, name, nested, blocks);
    else if (limitOf(nested) > 0 && blocks.length > limitOf(nested)) checkMany(context, limitOf(nested), blocks);
  }
}

/** How many blocks of a kind may stand; 0 where there is no limit. */
export function limitOf(nested: NestedSchema | undefined): number {
  if (!nested) return 0;
  return nested.nesting === "single" || nested.nesting === "group" ? 1 : nested.max;
}

function checkFew({ issues, view }: Context, name: string, nested: NestedSchema, blocks: readonly BlockView[]): void {
  if (blocks.some((block) => block.dynamic)) return;
  const wanted = nested.min === 1 ? `a block ${name} { … }` : `at least ${nested.min} blocks ${name} { … }`;
  issues.add(
    "validity-block-count",
    view.file,
    missingPlace(view),
    `block "${name}" stands ${blocks.length} times, expected ${wanted}`,
  );
}

function checkMany(context: Context, most: number, blocks: readonly BlockView[]): void {
  const certain = blocks.filter((block) => !block.dynamic);
  const extra = certain[most];
  if (extra) reportMany(context, extra, certain.length, most);
}

/** At the first block that is too many. */
export function reportMany({ issues, view }: Context, block: BlockView, count: number, most: number): void {
  const message = `block "${block.blockType}" stands ${count} times, expected at most ${most}`;
  issues.add("validity-block-count", view.file, missingPlace(block), message);
}
