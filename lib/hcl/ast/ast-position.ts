/** 1-based line and column (UTF-16 units), 0-based offset into the file's text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What every node has. */
export interface Node {
  readonly range?: Range;
}

/** `text` is what stands after the marker, without line end; `/* … *​/` keeps its inner lines. */
export interface Comment extends Node {
  readonly kind: "comment";
  readonly marker: "#" | "//" | "/*";
  readonly text: string;
}
