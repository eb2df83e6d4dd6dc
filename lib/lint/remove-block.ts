import type { BlockView } from "@/lib/terraform";
import type { Fix } from "./finding";
import { spanOf } from "./rule";

/** A fix that deletes a block with the line end behind it. */
export function removeBlock(title: string, view: BlockView): Fix {
  const { file, block } = view;
  const span = spanOf(block.range);
  const wholeLine = block.range !== undefined && file.text[block.range.end.offset] === "\n";
  const end = wholeLine ? { line: span.end.line + 1, column: 1 } : span.end;
  return { title, edits: [{ file: file.path, range: { start: span.start, end }, text: "" }] };
}
