const nameStart = /[\p{ID_Start}_]/u;
const namePart = /[\p{ID_Continue}-]/u;

const START = 1;
const PART = 2;
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (nameStart.test(character) ? START : 0) | (namePart.test(character) ? PART : 0);
});

function flagsAt(text: string, offset: number): number {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return (nameStart.test(character) ? START : 0) | (namePart.test(character) ? PART : 0);
}

const widthAt = (text: string, offset: number): number => ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

/** Whether a name can start at `offset`. */
export function startsName(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code < 128 ? ((ascii[code] ?? 0) & START) !== 0 : (flagsAt(text, offset) & START) !== 0;
}

/** The offset behind the name that starts at `offset`. */
export function nameEnd(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128 ? ((ascii[code] ?? 0) & PART) === 0 : (flagsAt(text, at) & PART) === 0) break;
    at += code < 128 ? 1 : widthAt(text, at);
  }
  return Math.min(at, limit);
}

/** Whether `text` as a whole is a name: an attribute, a variable, a bare key. */
export function isIdentifier(text: string): boolean {
  return text.length > 0 && startsName(text, 0) && nameEnd(text, 0, text.length) === text.length;
}

/** How many code units the character at `offset` takes. */
export const characterWidth = widthAt;
