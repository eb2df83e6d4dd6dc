import type { NumberLiteral } from "../ast/ast";
import { shorten } from "./describe";
import type { Parser } from "./parser";

/** What Go's big.ParseFloat takes of the characters that the scanner lets into a number. */
const number = /^\d+(?:\.\d*)?(?:[eE][+-]?\d{1,9})?$/;

/** The number that is the token with that index. */
export function readNumber(parser: Parser, index: number): NumberLiteral {
  const text = parser.slice(index);
  if (!number.test(text)) parser.note(`${shorten(text)} is no number`, parser.start(index), parser.scanner.end(index));
  return { kind: "number", value: Number(text), text, range: parser.tokenRange(index) };
}
