/** A fenced code block. Lines are 1-based, as everywhere. */
export interface FencedBlock {
  /** What stands behind the opening fence. */
  readonly info: string;
  /** The characters of the opening fence. */
  readonly fence: string;
  readonly fenceLine: number;
  /**
   * The lines between the fences, each as long as in the document: marks of a quotation are blanked, so that a column
   * in them is the column in the document.
   */
  readonly lines: readonly string[];
  /** False for a block that the text ends in. */
  readonly closed: boolean;
}

/**
 * Fences as https://spec.commonmark.org/0.31.2/#fenced-code-blocks has them, but at any indentation: answers put them
 * into lists and quotations, often badly indented.
 */
const OPENING = /^((?:[ \t>]|[-*+] |\d{1,9}[.)] )*)(`{3,}(?=[^`]*$)|~{3,})([\s\S]*)$/;
const QUOTATION = /^(?:[ \t]*>)+/;

interface OpenBlock extends FencedBlock {
  readonly lines: string[];
  readonly closing: RegExp;
  readonly quoted: boolean;
}

/** A fence around a whole answer: what is in it is Markdown again. */
const MARKDOWN = /^(?:markdown|md)\b/i;

/** The fenced blocks of a Markdown document in its order; the last may be cut off. One pass over the text. */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: OpenBlock | undefined;
  let around: OpenBlock | undefined;
  for (const [at, line] of text.split("\n").entries()) {
    if (!open) {
      if (around?.closing.test(line)) {
        around = undefined;
        continue;
      }
      const opened = openBlock(line, at + 1);
      if (opened && MARKDOWN.test(opened.info)) around = opened;
      else open = opened;
    } else if (open.closing.test(line)) {
      blocks.push(finish(open, true));
      open = undefined;
    } else {
      open.lines.push(open.quoted ? line.replace(QUOTATION, (marks) => " ".repeat(marks.length)) : line);
    }
  }
  return open ? [...blocks, finish(open, false)] : blocks;
}

function openBlock(line: string, fenceLine: number): OpenBlock | undefined {
  const [, before = "", fence = "", info = ""] = OPENING.exec(line) ?? [];
  if (fence === "") return undefined;
  const closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}\\s*$`);
  return { info: info.trim(), fence, fenceLine, lines: [], closed: false, closing, quoted: before.includes(">") };
}

function finish({ info, fence, fenceLine, lines }: OpenBlock, closed: boolean): FencedBlock {
  return { info, fence, fenceLine, lines, closed };
}
