import { terminalText } from "./terminal-text";

/** Signs that begin something wherever they stand, and an underscore that is not inside a word. https://spec.commonmark.org/0.31.2/#inlines */
const SIGNS = /[\\*<>[\]#|~`&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What GitHub makes a link of without a sign around it. https://github.github.com/gfm/#autolinks-extension- */
const LINKS = /:(?=\/\/)|(?<=www)\./gi;
/** What makes a line a list, a rule or the line under a heading. */
const OPENING = /^(\s*\d*)([-+=.)])/;

const oneLine = (text: string): string => terminalText(text.replace(/\s+/g, " "));

/** Text from outside as one line of Markdown that shows just this text, also in a cell of a table. */
export function markdownText(text: string): string {
  return oneLine(text).replace(SIGNS, "\\$&").replace(LINKS, "\\$&").replace(OPENING, "$1\\$2");
}

/** Text from outside, such as a path, as code inside a line. */
export function markdownCode(text: string): string {
  const shown = oneLine(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // Of a space at both ends, one is not shown: https://spec.commonmark.org/0.31.2/#code-spans
  const space = /^[` ]|[` ]$|^$/.test(shown) ? " " : "";
  return fence + space + shown + space + fence;
}

/** The same in a table, where code cannot hold the sign that ends a cell. */
export function markdownCellCode(text: string): string {
  return text.includes("|") ? markdownText(text) : markdownCode(text);
}
