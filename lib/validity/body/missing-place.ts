import type { BlockView } from "@/lib/terraform";

/** Where something that is not there is reported: the head of the block, of the `content` in a dynamic one. */
export function missingPlace(view: BlockView): object {
  const content = view.dynamic?.block.body.items.find((item) => item.kind === "block" && item.type === "content");
  const block = content?.kind === "block" ? content : view.block;
  return { range: block.missingRange ?? block.typeRange ?? block.range };
}
