import { scanHeredoc } from "./scan-heredoc";
import { scanMain } from "./scan-main";
import { scanQuote } from "./scan-quote";
import { T, type TokenKind } from "./token";

/** What the scanner is inside of: a quoted string, a heredoc, or a `${ … }` sequence of one of them. */
export type Frame =
  | { readonly kind: "quote" }
  | { readonly kind: "heredoc"; readonly marker: string; lineStart: boolean }
  | { readonly kind: "sequence"; readonly outerBraces: number };

/**
 * Cuts text into tokens on demand, into parallel arrays, so that a parser that gives up early costs nothing for the rest.
 * It never fails: what is no token becomes `T.invalid`.
 */
export class Scanner {
  kinds = new Uint8Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  count = 0;
  offset = 0;
  limit: number;
  /** Open braces inside the innermost sequence. */
  braces = 0;
  frames: Frame[] = [];
  /** Last offset of every line that could close a heredoc; made when a heredoc was found open. */
  markerLines: Map<string, number> | undefined;

  #commentEnd = 0;

  constructor(readonly text: string) {
    this.limit = text.length;
    if (text.charCodeAt(0) === 0xfeff) this.offset = 1;
  }

  /** Drops what was scanned at or behind `offset` and goes on from there, outside of any string, up to `limit`. */
  restart(offset: number, limit: number): void {
    while (this.count > 0 && (this.ends[this.count - 1] ?? 0) > offset) this.count--;
    this.offset = offset;
    this.limit = limit;
    this.braces = 0;
    this.frames = [];
  }

  /** Kind of the token with that index; behind the last one it is `T.end` for ever. */
  kind(index: number): TokenKind {
    while (index >= this.count) if (!this.#step()) return T.end;
    // The array is filled by emit() alone, which takes a TokenKind.
    return this.kinds[index] as TokenKind;
  }

  start(index: number): number {
    return index < this.count ? (this.starts[index] ?? 0) : this.limit;
  }

  end(index: number): number {
    return index < this.count ? (this.ends[index] ?? 0) : this.limit;
  }

  slice(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  emit(kind: TokenKind, start: number, end: number): void {
    if (this.count === this.kinds.length) this.#grow();
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
    this.offset = end;
  }

  #grow(): void {
    const size = this.count * 2;
    const grow = <A extends Uint8Array | Int32Array>(target: A, source: A): A => {
      target.set(source);
      return target;
    };
    this.kinds = grow(new Uint8Array(size), this.kinds);
    this.starts = grow(new Int32Array(size), this.starts);
    this.ends = grow(new Int32Array(size), this.ends);
  }

  /** Scans at least one character; false at the end. */
  #step(): boolean {
    if (this.offset >= this.limit) return false;
    const frame = this.frames[this.frames.length - 1];
    if (frame === undefined || frame.kind === "sequence") scanMain(this);
    else if (frame.kind === "quote") scanQuote(this);
    else scanHeredoc(this, frame);
    return true;
  }

  /** Offset of the first end of a block comment behind `offset`; remembered, as damaged text asks again and again. */
  commentEnd(offset: number): number {
    if (this.#commentEnd !== -1 && this.#commentEnd < offset) this.#commentEnd = this.text.indexOf("*/", offset);
    return this.#commentEnd;
  }

  openSequence(kind: TokenKind): void {
    const strip = this.text.charCodeAt(this.offset + 2) === 0x7e && this.offset + 2 < this.limit;
    this.emit(kind, this.offset, Math.min(this.offset + (strip ? 3 : 2), this.limit));
    this.frames.push({ kind: "sequence", outerBraces: this.braces });
    this.braces = 0;
  }

  /** Whether a `}` now ends the innermost sequence. */
  get atSequenceEnd(): boolean {
    return this.braces === 0 && this.frames.length > 0;
  }

  closeSequence(): void {
    const frame = this.frames.pop();
    if (frame?.kind === "sequence") this.braces = frame.outerBraces;
  }

  /** Leaves the strings that a line end has cut off: all of them, or up to the heredoc around them. */
  unwind(): void {
    while (this.frames.length > 0 && this.frames[this.frames.length - 1]?.kind !== "heredoc") {
      this.closeSequence();
    }
    if (this.frames.length === 0) this.braces = 0;
  }
}
