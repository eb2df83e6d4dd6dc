import type { ParsedFile, Position } from "@/lib/hcl";
import type { FencedBlock } from "@/lib/markdown/fenced-blocks";

/** Says that the fence of a block was never closed, unless its Terraform says already that it breaks off. */
export function withCutOff(parsed: ParsedFile, { fence, fenceLine }: FencedBlock, text: string): ParsedFile {
  if (parsed.problems.some(({ truncated }) => truncated)) return parsed;
  const end = endOf(text);
  const message = `The code block of line ${fenceLine} is cut off: it is not closed, expected "${fence}"`;
  return { ...parsed, problems: [...parsed.problems, { message, range: { start: end, end }, truncated: true }] };
}

function endOf(text: string): Position {
  const written = text.trimEnd();
  const start = written.lastIndexOf("\n") + 1;
  return { line: written.split("\n").length, column: written.length - start + 1, offset: written.length };
}
