import type { FencedBlock } from "./fenced-blocks";

/** A path is never longer, and a line that is has more to say than a name. */
const MAX_LINE = 300;
/** A name further up belongs to something else. */
const LINES_ABOVE = 2;
/** A heading is over what follows, words between them or not. */
const LINES_TO_HEADING = 12;
const HEADING = /^[ \t]*(?:#{1,6} |\*\*[^*]+\*\*:?[ \t\r]*$)/;

const PATH = String.raw`(?<![\w./-])(?:[\w.-]+\/)*[\w-][\w.-]*`;
const COMMENT = /^\s*(?:#|\/\/|\/\*)/;

/**
 * The file with that extension that a fenced block is said to be: by its info string, by a comment in its first line,
 * or by the heading or sentence above it, where that names exactly one. `lines` are the lines of the document.
 */
export function fileNameOf(block: FencedBlock, lines: readonly string[], extension: string): string | undefined {
  const pattern = new RegExp(`${PATH}\\.${extension}(?![\\w/-])`, "g");
  const first = block.lines.find((line) => line.trim() !== "") ?? "";
  const near = lines.slice(Math.max(0, block.fenceLine - 1 - LINES_ABOVE), block.fenceLine - 1);
  const above = near.findLast((line) => line.trim() !== "") ?? "";
  const places = [block.info, COMMENT.test(first) ? first : "", above, headingOver(block, lines)];
  return places.map((place) => onlyMatch(place, pattern)).find((name) => name !== undefined);
}

function headingOver({ fenceLine }: FencedBlock, lines: readonly string[]): string {
  const above = lines.slice(Math.max(0, fenceLine - 1 - LINES_TO_HEADING), fenceLine - 1);
  const heading = above.findLastIndex((line) => HEADING.test(line));
  const isOver = above.slice(heading + 1).every((line) => !/```|~~~/.test(line));
  return (isOver && above[heading]) || "";
}

function onlyMatch(line: string, pattern: RegExp): string | undefined {
  const names = new Set(line.length > MAX_LINE ? [] : line.match(pattern));
  return names.size === 1 ? [...names][0] : undefined;
}
