import type { Scanner } from "./scanner";
import { T } from "./token";

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isExponent = (code: number): boolean => code === 0x45 || code === 0x65;
const isSign = (code: number): boolean => code === 0x2b || code === 0x2d;

/**
 * Takes digits, dots and exponents in any order, as HashiCorp's scanner does; the parser refuses what is no number.
 * A number never ends with a dot.
 */
export function scanNumber(scanner: Scanner): void {
  const { text, offset, limit } = scanner;
  let at = offset + 1;
  let end = at;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = ++at;
    else if (code === 0x2e) at++;
    else if (isExponent(code)) {
      const digit = isSign(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
      if (digit >= limit || !isDigit(text.charCodeAt(digit))) break;
      end = at = digit + 1;
    } else break;
  }
  scanner.emit(T.number, offset, end);
}
