import type { Value } from "../value/value";

/** Names that are bound around an expression, such as a map of them. */
export interface Names {
  /** How many there are; one that hides another counts beside it. */
  readonly size: number;
  get(name: string): Value | undefined;
}

/** One name before others, which are not copied: a loop binds one for each of its elements. */
class Bound implements Names {
  readonly size: number;
  readonly #name: string;
  readonly #value: Value;
  readonly #outer: Names;

  constructor(name: string, value: Value, outer: Names) {
    this.size = outer.size + 1;
    this.#name = name;
    this.#value = value;
    this.#outer = outer;
  }

  get(name: string): Value | undefined {
    let at: Names = this;
    while (at instanceof Bound) {
      if (at.#name === name) return at.#value;
      at = at.#outer;
    }
    return at.get(name);
  }
}

/** Nothing is bound. */
export const NO_NAMES: Names = new Map();

/** One name more, which hides others of its name. */
export function withName(outer: Names, name: string, value: Value): Names {
  return new Bound(name, value, outer);
}

/** The names of both; `inner` hides names of `outer`. */
export function layered(inner: Names, outer: Names): Names {
  if (inner.size === 0) return outer;
  if (outer.size === 0) return inner;
  return { size: inner.size + outer.size, get: (name) => inner.get(name) ?? outer.get(name) };
}
