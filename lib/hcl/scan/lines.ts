import type { Position, Range } from "../ast/ast";

const BYTE_ORDER_MARK = 0xfeff;

/** Turns offsets into positions. Offsets are asked for mostly in ascending order, so the last line is tried first. */
export class Lines {
  /** Offset of the first character of each line; a byte order mark is no column. */
  readonly starts: number[];
  #last = 0;

  constructor(readonly text: string) {
    this.starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  /** 0-based index of the line that holds `offset`. */
  indexOf(offset: number): number {
    const { starts } = this;
    let index = this.#last;
    if (offset < (starts[index] ?? 0) || offset >= (starts[index + 2] ?? Number.POSITIVE_INFINITY)) {
      index = this.#search(offset);
    } else if (offset >= (starts[index + 1] ?? Number.POSITIVE_INFINITY)) index++;
    this.#last = index;
    return index;
  }

  #search(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of the line that holds `offset`. */
  startOf(offset: number): number {
    return this.starts[this.indexOf(offset)] ?? 0;
  }

  position(offset: number): Position {
    const index = this.indexOf(offset);
    return { line: index + 1, column: offset - (this.starts[index] ?? 0) + 1, offset };
  }

  range(start: number, end: number): Range {
    const from = this.position(start);
    return { start: from, end: this.position(end) };
  }
}
