import type { Parser } from "./parser";

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
const quoted = /\\u[0-9a-fA-F]{0,4}|\\U[0-9a-fA-F]{0,8}|\\[\s\S]?|\$\$\{|%%\{/gu;
const sequence = /\$\$\{|%%\{/g;

/** The value of the quoted text from `start` to `end`; wrong escapes are noted and stand for themselves. */
export function unescapeQuoted(parser: Parser, start: number, end: number): string {
  const text = parser.text.slice(start, end);
  if (!text.includes("\\")) return unescapeHeredoc(text);
  return text.replace(quoted, (match: string, offset: number) => {
    if (!match.startsWith("\\")) return match.slice(1);
    const value = simple[match.slice(1)] ?? unicode(match);
    if (value !== undefined) return value;
    parser.note(
      `${match} is no escape, expected one of \\n \\r \\t \\" \\\\ \\uNNNN \\UNNNNNNNN`,
      start + offset,
      start + offset + match.length,
    );
    return match.slice(1);
  });
}

/** In a heredoc only `$${` and `%%{` are escapes. */
export function unescapeHeredoc(text: string): string {
  return text.includes("{") ? text.replace(sequence, (match) => match.slice(1)) : text;
}

const MAX_CODE_POINT = 0x10ffff;

function unicode(match: string): string | undefined {
  const complete = (match.startsWith("\\u") && match.length === 6) || (match.startsWith("\\U") && match.length === 10);
  if (!complete) return undefined;
  const code = Number.parseInt(match.slice(2), 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return surrogate || code > MAX_CODE_POINT ? undefined : String.fromCodePoint(code);
}
