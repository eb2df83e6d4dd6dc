const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How deep the brackets of a JSON text nest at most. Without recursion and in one pass: asked before the text is read. */
export function nestingOf(text: string): number {
  return walkBrackets(text, Number.POSITIVE_INFINITY).deepest;
}

/** Offset of the first bracket that opens a level too many. */
export function tooDeepAt(text: string, levels: number): number | undefined {
  return walkBrackets(text, levels).exceededAt;
}

function walkBrackets(text: string, levels: number): { readonly deepest: number; readonly exceededAt?: number } {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (isOpening(code)) {
      deepest = Math.max(deepest, ++depth);
      if (depth > levels) return { deepest, exceededAt: at };
    } else if (isClosing(code)) depth -= 1;
  }
  return { deepest };
}

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
