import type { BlockView, Module } from "@/lib/terraform";

/** The text of this block may be other than it seems: it is not closed, or the file breaks inside or before it. */
export function isUnreliable(module: Module, view: BlockView): boolean {
  if (!module.partial) return false;
  for (let block: BlockView | undefined = view; block; block = block.parent)
    if (block.block.closed === false) return true;
  return view.file.parsed.problems.length > 0;
}
