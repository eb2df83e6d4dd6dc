import type { ObjectEntry, ObjectLiteral } from "../ast/ast";
import { T } from "../scan/token";
import { quote } from "./quote";
import type { TokenList } from "./token-list";
import { writeComment } from "./write-body";
import { endsWithHeredoc, writeExpression } from "./write-expression";
import { writeOwnLines } from "./write-list";

/** `{ … }`: on one line, or one entry per line without commas. */
export function writeObject(tokens: TokenList, object: ObjectLiteral): void {
  tokens.push(T.openBrace, "{");
  if (needsLines(object)) writeLines(tokens, object);
  else {
    object.entries.forEach((entry, index) => {
      if (index > 0) tokens.push(T.comma, ",");
      writeEntry(tokens, entry, index);
    });
  }
  tokens.push(T.closeBrace, "}");
}

function needsLines(object: ObjectLiteral): boolean {
  if (object.multiline || (object.dangling?.length ?? 0) > 0) return true;
  return object.entries.some(
    (entry) => (entry.leading?.length ?? 0) > 0 || entry.trailing !== undefined || endsWithHeredoc(entry.value),
  );
}

function writeLines(tokens: TokenList, object: ObjectLiteral): void {
  tokens.newline();
  object.entries.forEach((entry, index) => {
    if (entry.blankBefore && index > 0) tokens.newline();
    const commentAbove = entry.trailing !== undefined && endsWithHeredoc(entry.value);
    writeOwnLines(tokens, entry.leading);
    if (commentAbove && entry.trailing !== undefined) writeOwnLines(tokens, [entry.trailing]);
    writeEntry(tokens, entry, index);
    if (!commentAbove && entry.trailing !== undefined) writeComment(tokens, entry.trailing);
    tokens.newline();
  });
  writeOwnLines(tokens, object.dangling);
}

function writeEntry(tokens: TokenList, entry: ObjectEntry, index: number): void {
  writeKey(tokens, entry, index);
  tokens.push(entry.separator === "=" ? T.equal : T.colon, entry.separator);
  writeExpression(tokens, entry.value, false);
}

/** As the first key, a bare `for` would begin a `for` expression. */
function writeKey(tokens: TokenList, { key, bareKey }: ObjectEntry, index: number): void {
  if (key.kind !== "string") writeExpression(tokens, key, false);
  else if (bareKey && !(index === 0 && key.value === "for")) tokens.push(T.name, key.value);
  else tokens.push(T.string, quote(key.value));
}
