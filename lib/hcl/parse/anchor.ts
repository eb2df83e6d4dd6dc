import type { Parser } from "./parser";

/**
 * The blocks that stand at top level in Terraform (https://developer.hashicorp.com/terraform/language/block),
 * at the start of a line. Used only in damaged text, to find where the next block begins.
 */
const anchor =
  /^(?:(?:resource|data|ephemeral|variable|output|module|provider|check)[ \t]*"|(?:terraform|locals|moved|import|removed)[ \t]*\{)/gm;

/** Offset of the first top-level block behind `offset`, with the comment lines directly above it; or the end of the text. */
export function nextAnchor(parser: Parser, offset: number): number {
  const { text, lines } = parser;
  anchor.lastIndex = text.indexOf("\n", offset) + 1;
  const match = anchor.lastIndex === 0 ? null : anchor.exec(text);
  if (match === null) return text.length;
  let line = lines.indexOf(match.index);
  while (line > 0 && isCommentLine(text, lines.starts[line - 1] ?? 0) && (lines.starts[line - 1] ?? 0) > offset) line--;
  return lines.starts[line] ?? text.length;
}

const isCommentLine = (text: string, start: number): boolean =>
  text.startsWith("#", start) || text.startsWith("//", start);
