import type { Comment, Range } from "../ast/ast";
import type { Scanner } from "../scan/scanner";
import { T } from "../scan/token";

/** The comment that a token is. */
function readComment(text: string, range: Range): Comment {
  if (text.startsWith("#")) return { kind: "comment", marker: "#", text: text.slice(1), range };
  if (text.startsWith("//")) return { kind: "comment", marker: "//", text: text.slice(2), range };
  return { kind: "comment", marker: "/*", text: text.slice(2, -2), range };
}

/** The comments of a text by their tokens: one token is always the same object. */
export class Comments {
  readonly #known = new Map<number, Comment>();

  /** The comment that is the token with that index, given what the token is now: after damage tokens are read anew. */
  at(index: number, text: string, range: Range): Comment {
    const known = this.#known.get(index);
    if (known?.range?.start.offset === range.start.offset) return known;
    const comment = readComment(text, range);
    this.#known.set(index, comment);
    return comment;
  }
}

/** Index of the first token from `index` on that is no comment, and no line end where those mean nothing. */
export function behindComments(scanner: Scanner, index: number, newlines: boolean): number {
  let next = index;
  for (;;) {
    const kind = scanner.kind(next);
    if (kind !== T.lineComment && kind !== T.blockComment && (kind !== T.newline || newlines)) return next;
    next++;
  }
}
