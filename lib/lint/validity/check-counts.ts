import type { BlockSchema, BlockView, BodyView, NestedSchema } from "@/lib/terraform";
import type { Context } from "./context";
import { missingPlace } from "./missing-place";

/** How often each nested block stands; dynamic blocks may be any number. */
export function checkCounts(context: Context, view: BodyView, schema: BlockSchema): void {
  for (const [name, nested] of schema.blocks) {
    const blocks = view.blocks(name);
    if (blocks.length < nested.min && !context.module.partial) checkFew(context, name, nested, blocks);
    else if (limit(nested) > 0 && blocks.length > limit(nested)) checkMany(context, name, limit(nested), blocks);
  }
}

function limit(nested: NestedSchema): number {
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

function checkMany({ issues, view }: Context, name: string, most: number, blocks: readonly BlockView[]): void {
  const certain = blocks.filter((block) => !block.dynamic);
  const extra = certain[most];
  if (!extra) return;
  const node = { range: extra.block.typeRange ?? extra.block.range };
  issues.add(
    "validity-block-count",
    view.file,
    node,
    `block "${name}" stands ${certain.length} times, expected at most ${most}`,
  );
}
