import { T } from "../scan/token";

/** +1 for what opens, -1 for what closes. */
export const bracketChange = new Int8Array(64);
for (const kind of [T.openBrace, T.openBracket, T.openParen, T.interpolation, T.directive]) bracketChange[kind] = 1;
for (const kind of [T.closeBrace, T.closeBracket, T.closeParen, T.sequenceEnd]) bracketChange[kind] = -1;

const flags = (...kinds: number[]): Uint8Array => {
  const table = new Uint8Array(64);
  for (const kind of kinds) table[kind] = 1;
  return table;
};

const heredocParts = [T.heredocText, T.margin, T.closingMargin] as const;
const noSpaceAfter = flags(T.dot, T.quotedText, T.openQuote, T.openHeredoc, ...heredocParts);
const noSpaceBefore = flags(T.dot, T.quotedText, T.closeQuote, T.closeHeredoc, ...heredocParts);
/** Behind these a minus is a sign. */
const beforeSign = flags(
  ...[T.openParen, T.openBrace, T.openBracket, T.equal, T.colon, T.comma, T.question],
  ...[T.plus, T.star, T.slash, T.percent, T.minus, T.and, T.or, T.bang],
  ...[T.equalTo, T.notEqualTo, T.greater, T.greaterOrEqual, T.less, T.lessOrEqual],
);

/** No token: at the start of a cell. `T.end` never stands inside one. */
export const NONE = T.end;

/**
 * Whether a blank stands between `subject` and `after`; `before` stands in front of `subject`.
 * The rules, in the order of https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go (spaceAfterToken).
 */
export function spaced(before: number, subject: number, after: number, isIn: boolean): boolean {
  if (subject === T.name && (after === T.openParen || after === T.doubleColon)) return false;
  if (subject === T.doubleColon && after === T.name) return false;
  if (subject === T.dot || after === T.dot || after === T.comma || after === T.ellipsis) return false;
  if (subject === T.comma) return true;
  if (noSpaceAfter[subject] === 1 || noSpaceBefore[after] === 1) return false;
  if (isIn && before === T.name) return true;
  if (after === T.openBracket && isIndexable(subject)) return false;
  if (subject === T.bang) return false;
  if (subject === T.minus) return before !== NONE && beforeSign[before] !== 1;
  if (subject === T.openBrace || after === T.closeBrace) return !(subject === T.openBrace && after === T.closeBrace);
  return spacedBySequence(subject, after);
}

function isIndexable(subject: number): boolean {
  return subject === T.name || subject === T.number || bracketChange[subject] === -1;
}

function spacedBySequence(subject: number, after: number): boolean {
  const opens = subject === T.interpolation || subject === T.directive;
  if (opens && after === T.openBrace) return true;
  if (subject === T.closeBrace && after === T.sequenceEnd) return true;
  if (subject === T.sequenceEnd && (after === T.interpolation || after === T.directive)) return false;
  return bracketChange[subject] !== 1 && bracketChange[after] !== -1;
}
