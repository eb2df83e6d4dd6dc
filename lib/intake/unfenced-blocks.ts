import type { FencedBlock } from "./fenced-blocks";
import { HEADER_LINE } from "./header-line";

const COMMENT_OR_NOTHING = /^[ \t]*(?:$|#|\/\/)/;

/** Blocks of Terraform between lines of prose, without fences around them; undefined where the text is Terraform as a whole. */
export function unfencedBlocks(lines: readonly string[], isMarked: boolean): readonly FencedBlock[] | undefined {
  const blocks: FencedBlock[] = [];
  let isProse = isMarked;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!HEADER_LINE.test(line)) {
      isProse ||= !COMMENT_OR_NOTHING.test(line.trimEnd());
      continue;
    }
    const end = endOfBlock(lines, at);
    // Damaged: what belongs to it cannot be told from prose.
    if (end === undefined) return undefined;
    blocks.push({ info: "", fence: "", fenceLine: at, lines: lines.slice(at, end + 1), closed: true });
    at = end;
  }
  return isProse ? blocks : undefined;
}

/** The line with the brace that stands below the first letter of the header, or at the margin where tags stand before it. */
export function endOfBlock(lines: readonly string[], at: number): number | undefined {
  const header = lines[at] ?? "";
  if (/\}[ \t\r]*$/.test(header)) return at;
  const indent = /^[ \t]*/.exec(header)?.[0] ?? "";
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below]?.trimEnd();
    if (line === `${indent}}` || line === "}") return below;
  }
  return undefined;
}
