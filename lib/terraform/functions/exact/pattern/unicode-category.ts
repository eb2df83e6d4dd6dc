import type { Fits } from "./character-class";

/** General categories that Go's tables and JavaScript's hold alike. https://pkg.go.dev/unicode#pkg-variables */
const CATEGORY = /^(?:([pP])\{(\^?)(C[cfo]|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)\}|([pP])([LMNPSZ]))/;

/** What follows the backslash of `\p{Lu}`, `\P{N}` or `\pL`, and how long it is; undefined for scripts and anything else. */
export function readCategory(text: string): { readonly length: number; readonly fits: Fits } | undefined {
  const found = CATEGORY.exec(text);
  if (!found) return undefined;
  const [whole, braced, not, named, short, letter] = found;
  const category = new RegExp(`\\p{${named ?? letter}}`, "u");
  const wanted = ((braced ?? short) === "p") !== (not === "^");
  return { length: whole.length, fits: (point) => category.test(String.fromCodePoint(point)) === wanted };
}
