import { type BlockView, isOverridden, type Module } from "@/lib/terraform";

/** The text of this block may be other than it seems: it is not closed, the file breaks inside or before it, or an override file amends it. */
export function isUnreliable(module: Module, view: BlockView): boolean {
  if (!module.partial) return false;
  for (let block: BlockView | undefined = view; block; block = block.parent)
    if (block.block.closed === false || (!block.parent && isOverridden(module, block.block))) return true;
  return view.file.parsed.problems.length > 0;
}
