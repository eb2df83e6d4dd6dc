import type { Position, Range } from "@/lib/hcl";
import { lastAtMost, writtenOffsets } from "./json-places";

interface Placed {
  readonly range: Range;
}
export interface JsonText extends Placed {
  readonly kind: "text";
  readonly value: string;
  /** Where each unit of the value stands in the file, and where the last one ends. */
  readonly places: (at: number) => Position;
}
export interface JsonObject extends Placed {
  readonly kind: "object";
  readonly entries: readonly JsonEntry[];
}
export interface JsonList extends Placed {
  readonly kind: "list";
  readonly items: readonly JsonNode[];
}
export interface JsonScalar extends Placed {
  readonly kind: "scalar";
  readonly value: number | boolean | null;
  readonly text: string;
}
export interface JsonEntry {
  readonly key: JsonText;
  readonly value: JsonNode;
}
/** JSON with the place of everything in it. */
export type JsonNode = JsonText | JsonObject | JsonList | JsonScalar;

/** Reads a text that is JSON for certain (`parseJson` refuses everything else, and what nests too deeply). */
export function readJsonNode(text: string): JsonNode {
  return new Reader(text).value();
}

const SPACE = /[\s\ufeff]*/y;
const STRING = /"(?:[^"\\]+|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;

class Reader {
  readonly #lines: readonly number[];
  #at = 0;

  constructor(readonly text: string) {
    this.#lines = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  value(): JsonNode {
    const first = this.#next();
    if (first === "{") return this.#object();
    if (first === "[") return this.#list();
    if (first === '"') return this.#text();
    const start = this.#at;
    const text = this.#take(SCALAR);
    // Neither text nor bracket: one of JSON's words or a number.
    return { kind: "scalar", text, value: JSON.parse(text) as JsonScalar["value"], range: this.#range(start) };
  }

  #object(): JsonObject {
    const start = this.#at;
    const entries: JsonEntry[] = [];
    while (this.#hasMore("}")) {
      const key = this.#text();
      this.#next();
      this.#at += 1;
      entries.push({ key, value: this.value() });
    }
    return { kind: "object", entries, range: this.#range(start) };
  }

  #list(): JsonList {
    const start = this.#at;
    const items: JsonNode[] = [];
    while (this.#hasMore("]")) items.push(this.value());
    return { kind: "list", items, range: this.#range(start) };
  }

  /** Steps over the bracket that opens or a comma to what comes next; over the one that closes when nothing does. */
  #hasMore(close: string): boolean {
    const isOver = () => this.#next() === close;
    if (isOver()) {
      this.#at += 1;
      return false;
    }
    this.#at += 1;
    if (!isOver()) return true;
    this.#at += 1;
    return false;
  }

  #text(): JsonText {
    this.#next();
    const start = this.#at;
    const written = this.#take(STRING);
    // What stands between quotes in JSON is a text.
    const value = JSON.parse(written) as string;
    const offset = writtenOffsets(written);
    const places = (at: number) => this.#position(start + 1 + offset(at));
    return { kind: "text", value, places, range: this.#range(start) };
  }

  /** The next character that is no space. */
  #next(): string {
    this.#take(SPACE);
    return this.text.charAt(this.#at);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #range(start: number): Range {
    return { start: this.#position(start), end: this.#position(this.#at) };
  }

  #position(offset: number): Position {
    const line = lastAtMost(this.#lines, offset);
    return { line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1, offset };
  }
}
