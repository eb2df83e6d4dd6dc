import type { BodyView } from "@/lib/terraform";
import { type Context, inside } from "../context/context";
import { isUnreliable } from "../context/reliable";
import { checkExpression } from "../expression/check-expression";
import type { Meta } from "./check-schema-body";

/** Of a body whose schema is not known, only the expressions are checked. */
export function checkForeignBody(context: Context, view: BodyView, meta?: Meta): void {
  if (isUnreliable(context.module, context.view)) return;
  for (const { name, value } of view.attributes) if (!meta?.attributes.has(name)) checkExpression(context, value);
  for (const block of view.blockViews) {
    if (meta?.blocks.has(block.blockType)) continue;
    if (block.dynamic?.forEach) checkExpression(context, block.dynamic.forEach);
    checkForeignBody(inside(context, block), block);
  }
}
