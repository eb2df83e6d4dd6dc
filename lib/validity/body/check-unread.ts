import type { BlockSchema, BlockView } from "@/lib/terraform";
import { type Context, inside } from "../context/context";
import { checkReferences } from "../expression/check-expression";
import { checkDynamic } from "./check-dynamic";
import { checkLabels } from "./check-labels";

/**
 * A block behind one of its kind of which it is not known how many there will be. Terraform then knows nothing of the whole list and
 * reads no further block of it: only what they refer to counts, and the heads of dynamic ones.
 * https://github.com/hashicorp/hcl/blob/main/hcldec/spec.go (BlockListSpec.decode)
 */
export function checkUnread(context: Context, block: BlockView, schema: BlockSchema | undefined): void {
  if (!schema) return;
  checkLabels(context, block);
  if (context.blind) return;
  const [made] = (block.dynamic ? checkDynamic(context, block) : [inside(context, block)]) ?? [];
  if (made) checkNames(made, block, schema);
}

function checkNames(context: Context, view: BlockView, schema: BlockSchema): void {
  if (context.blind) return;
  for (const { name, value } of view.attributes) if (schema.attributes.has(name)) checkReferences(context, value);
  for (const block of view.blockViews) {
    const nested = schema.blocks.get(block.blockType)?.block;
    if (nested && !block.dynamic) checkNames(inside(context, block), block, nested);
  }
}
