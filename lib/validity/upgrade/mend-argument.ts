import type { Attribute, Range } from "@/lib/hcl";
import { type BlockView, writtenIn } from "@/lib/terraform";
import type { Mend } from "../context/issue";
import type { Successor } from "./successors";

/** Writes what takes an argument's place, where that is certain and does not stand there yet. */
export function mendArgument(view: BlockView, attribute: Attribute, { rewrite }: Successor): Mend | undefined {
  const { range, value } = attribute;
  const file = writtenIn(range) ?? view.file;
  if (!rewrite || !range || !value.range) return undefined;
  const lines = rewrite(value, file.text.slice(value.range.start.offset, value.range.end.offset));
  if (!lines || lines.some((line) => isWritten(view, line))) return undefined;
  if (lines.length === 0) return { title: `Remove ${attribute.name}`, range: wholeLine(range, file.text), text: "" };
  const text = lines.join(`\n${" ".repeat(range.start.column - 1)}`);
  return { title: `Replace ${attribute.name} by ${nameIn(lines[0] ?? "")}`, range, text };
}

function isWritten(view: BlockView, line: string): boolean {
  const name = nameIn(line);
  return view.attribute(name) !== undefined || view.blocks(name).length > 0;
}

function nameIn(line: string): string {
  return /^\w*/.exec(line)?.[0] ?? "";
}

/** With the indent before it and the line end behind it, where nothing else stands on its line. */
function wholeLine(range: Range, text: string): Range {
  const { start, end } = range;
  const from = start.offset - (start.column - 1);
  if (text[end.offset] !== "\n" || text.slice(from, start.offset).trim() !== "") return range;
  return {
    start: { ...start, column: 1, offset: from },
    end: { ...end, line: end.line + 1, column: 1, offset: end.offset + 1 },
  };
}
