import type { Comment, Expression, ObjectEntry, ObjectLiteral } from "../ast/ast";
import { T } from "../scan/token";
import type { Mutable } from "./mutable";
import { parseExpression } from "./parse-expression";
import { parseFor } from "./parse-for";
import { startsFor } from "./parse-list";
import type { Parser } from "./parser";

/** What stands between two entries. */
interface Gap {
  comments: Comment[];
  newlines: number;
  blank: boolean;
}

/** `{…}` as an expression, also `{for …}`. */
export function parseObject(parser: Parser): Expression {
  const start = parser.start(parser.take());
  return parser.within({ what: "object", start, end: start + 1 }, () => {
    if (startsFor(parser)) return parseFor(parser, start, "object");
    parser.newlines = true;
    return finishObject(parser, start);
  });
}

function finishObject(parser: Parser, start: number): ObjectLiteral {
  const entries: Mutable<ObjectEntry>[] = [];
  let gap = readGap(parser, undefined);
  let multiline = gap.newlines > 0;
  while (parser.peek() !== T.closeBrace) {
    const entry = parseEntry(parser, gap, entries.length === 0);
    entries.push(entry);
    gap = readGap(parser, entry);
    if (gap.newlines === 0 && parser.accept(T.comma)) gap = addGaps(gap, readGap(parser, entry));
    else if (gap.newlines === 0 && parser.peek() !== T.closeBrace) parser.fail('a line end, "," or "}"');
    multiline ||= gap.newlines > 0;
  }
  parser.take();
  const range = parser.range(start, parser.lastEnd);
  const object: Mutable<ObjectLiteral> = { kind: "object", entries, multiline, range };
  if (gap.comments.length > 0) object.dangling = gap.comments;
  return object;
}

function addGaps(first: Gap, second: Gap): Gap {
  return {
    comments: [...first.comments, ...second.comments],
    newlines: first.newlines + second.newlines,
    blank: first.blank || second.blank,
  };
}

/** Passes line ends and comments; a comment on the line of `previous` becomes its trailing one. */
function readGap(parser: Parser, previous: Mutable<ObjectEntry> | undefined): Gap {
  const gap: Gap = { comments: [], newlines: 0, blank: false };
  let run = 0;
  for (;;) {
    const kind = parser.scanner.kind(parser.index);
    if (kind === T.newline) {
      gap.newlines++;
      if (++run > 1 && gap.comments.length === 0) gap.blank = true;
    } else if (kind === T.lineComment || kind === T.blockComment) {
      run = 0;
      const comment = parser.comment(parser.index);
      if (gap.newlines === 0 && previous !== undefined && previous.trailing === undefined) previous.trailing = comment;
      else gap.comments.push(comment);
    } else return gap;
    parser.index++;
  }
}

function parseEntry(parser: Parser, gap: Gap, first: boolean): Mutable<ObjectEntry> {
  const key = parseKey(parser);
  const kind = parser.peek();
  if (kind !== T.equal && kind !== T.colon) parser.fail('"=" and a value');
  parser.take();
  const value = parseExpression(parser);
  const start = key.key.range?.start ?? parser.lines.position(0);
  const entry: Mutable<ObjectEntry> = {
    kind: "entry",
    ...key,
    separator: kind === T.equal ? "=" : ":",
    value,
    range: { start, end: parser.lines.position(parser.lastEnd) },
  };
  if (gap.comments.length > 0) entry.leading = gap.comments;
  if (gap.blank && !first) entry.blankBefore = true;
  return entry;
}

/** A bare name is a string as a key, also `true` and `null` (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#collection-values). */
function parseKey(parser: Parser): { key: Expression; bareKey?: boolean } {
  const index = parser.next;
  const key = parseExpression(parser);
  const bare = parser.scanner.kind(index) === T.name && parser.index === index + 1;
  if (!bare) return { key };
  return { key: { kind: "string", value: parser.slice(index), range: parser.tokenRange(index) }, bareKey: true };
}
