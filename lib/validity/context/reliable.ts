import type { BlockView, Module } from "@/lib/terraform";

/**
 * The text of this block may be other than it seems: it is not closed, or the file breaks inside or before it. What breaks off at the end
 * of a document silences nothing that is closed before it.
 */
export function isUnreliable(module: Module, view: BlockView): boolean {
  if (!module.partial) return false;
  for (let block: BlockView | undefined = view; block; block = block.parent)
    if (block.block.closed === false) return true;
  const { cutOff, parsed } = view.file;
  return parsed.problems.some(({ truncated }) => cutOff === undefined || truncated !== true);
}
