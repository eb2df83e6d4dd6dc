import type { BlockView } from "@/lib/terraform";

/** The path of a block from its top, without the top itself: "ingress", "rule.filter". */
export function pathBelowTop(view: BlockView): { readonly top: BlockView; readonly path: string } {
  const names: string[] = [];
  let top = view;
  while (top.parent) {
    names.unshift(top.blockType);
    top = top.parent;
  }
  return { top, path: names.join(".") };
}
