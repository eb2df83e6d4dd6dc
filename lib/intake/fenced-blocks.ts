import { HEADER_LINE } from "./header-line";

/** A fenced code block. Lines are 1-based, as everywhere. */
export interface FencedBlock {
  /** What stands behind the opening fence. */
  readonly info: string;
  /** The characters of the opening fence. */
  readonly fence: string;
  /** The line before its first: the one of the fence, or the one above where code begins beside the fence. */
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
      if (around && closes(around, line)) {
        around = undefined;
        continue;
      }
      const opened = openBlock(line, at + 1);
      if (opened && MARKDOWN.test(opened.info)) around = opened;
      else open = opened;
    } else if (closes(open, line)) {
      blocks.push(finish(open, true));
      open = undefined;
    } else if (braceBeforeFence(open, line) !== undefined) {
      open.lines.push(braceBeforeFence(open, line) ?? "");
      blocks.push(finish(open, true));
      open = undefined;
    } else if (isNextAfterForgotten(open, line)) {
      blocks.push(finish({ ...open, lines: codeBeforeProse(open.lines) }, true));
      open = openBlock(line, at + 1);
    } else {
      open.lines.push(open.quoted ? line.replace(QUOTATION, (marks) => " ".repeat(marks.length)) : line);
    }
  }
  return open ? [...blocks, unclosed(open)] : blocks;
}

/** Cut off, or its closing fence was forgotten: then prose follows the code. */
function unclosed(open: OpenBlock): FencedBlock {
  const code = TERRAFORM.test(open.info) ? codeBeforeProse(open.lines) : open.lines;
  return finish({ ...open, lines: code }, code.length < open.lines.length);
}

/** A fence that opens Terraform or a shell while Terraform is open: nobody writes one into the other. */
function isNextAfterForgotten({ info, fence }: OpenBlock, line: string): boolean {
  if (!TERRAFORM.test(info) || !line.includes(fence)) return false;
  const next = openBlock(line, 0);
  return next !== undefined && next.fence === fence && NEXT.test(next.info);
}

const TERRAFORM = /^(?:hcl\d?|terraform|tf|opentofu|tofu)(?![\w-])/i;
const NEXT = /^(?:hcl\d?|terraform|tf|opentofu|tofu|bash|sh|shell|json|ya?ml|python)(?![\w-])/i;
/** Two words beside each other begin no line of Terraform but in a comment or a text. */
const SENTENCE = /^[ \t]*(?:#{2,6} |[*>-] |\*\*|\d+\. )?[A-Z*`][\w'`*-]*,? [\w`*'(-]+[^{=]*$/;

/** The lines down to the last brace at the margin, where a sentence and no code stands below it; else all of them. */
function codeBeforeProse(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => /^\}[ \t\r]*$/.test(line));
  const below = lines.slice(end + 1).filter((line) => line.trim() !== "");
  const isProse = end >= 0 && below[0] !== undefined && SENTENCE.test(below[0]);
  return isProse ? lines.slice(0, end + 1) : [...lines];
}

function openBlock(line: string, fenceLine: number): OpenBlock | undefined {
  const [, before = "", fence = "", info = ""] = OPENING.exec(line) ?? [];
  const quoted = before.includes(">");
  if (fence === "") return besideProse(line, fenceLine);
  if (HEADER_LINE.test(info)) return besideFence(line, line.length - info.length, fence, fenceLine, quoted);
  return { info: info.trim(), fence, fenceLine, lines: [], closed: false, quoted };
}

/** As it is written in a chat: words, three backticks and the first line of the code. */
function besideProse(line: string, fenceLine: number): OpenBlock | undefined {
  const at = line.indexOf(CHAT_FENCE);
  const from = at + CHAT_FENCE.length;
  return at >= 0 && HEADER_LINE.test(line.slice(from))
    ? besideFence(line, from, CHAT_FENCE, fenceLine, false)
    : undefined;
}

const CHAT_FENCE = "```";

function besideFence(line: string, from: number, fence: string, fenceLine: number, quoted: boolean): OpenBlock {
  const first = " ".repeat(from) + line.slice(from);
  return { info: "", fence, fenceLine: fenceLine - 1, lines: [first], closed: false, quoted };
}

/** The last brace of the code, behind which the fence closes without a line of its own. */
function braceBeforeFence({ fence }: OpenBlock, line: string): string | undefined {
  return fence.startsWith("`") ? /^([ \t>]*\}[ \t]*)`{3}/.exec(line)?.[1] : undefined;
}

/** The same mark at least as often, and nothing beside it. */
function closes({ fence }: OpenBlock, line: string): boolean {
  const text = line.replace(MARGIN, "").trimEnd();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

const MARGIN = /^[ \t>]*/;

function finish({ info, fence, fenceLine, lines }: OpenBlock, closed: boolean): FencedBlock {
  return { info, fence, fenceLine, lines, closed };
}
