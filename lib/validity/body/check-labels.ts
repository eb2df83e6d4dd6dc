import type { Block } from "@/lib/hcl";
import type { BlockView } from "@/lib/terraform";
import { plural } from "@/lib/text/plural";
import type { Context } from "../context/context";

/** Blocks of a provider's schema have no labels, nor has the content of a dynamic block, whose only label names what it makes. */
export function checkLabels(context: Context, view: BlockView): void {
  report(context, view.block, view.dynamic ? 1 : 0);
  for (const item of view.dynamic?.block.body.items ?? []) if (item.kind === "block") report(context, item, 0);
}

function report({ issues, view }: Context, block: Block, wanted: number): void {
  const extra = block.labels[wanted];
  if (!extra) return;
  const message = `${block.type} has ${plural(block.labels.length, "label")}, expected ${wanted}`;
  issues.add("validity-block", view.file, extra, message);
}
