import { unknown, type Value } from "@/lib/terraform";

/** Members that are worked out when they are first asked for; a member that needs itself is unknown. */
export class LazyMap extends Map<string, Value> {
  readonly #open = new Set<string>();
  readonly #names: () => readonly string[];
  readonly #compute: (name: string) => Value | undefined;

  constructor(names: () => readonly string[], compute: (name: string) => Value | undefined) {
    super();
    this.#names = names;
    this.#compute = compute;
  }

  override get(name: string): Value | undefined {
    if (super.has(name)) return super.get(name);
    if (this.#open.has(name)) return unknown(`${name} refers to itself`);
    this.#open.add(name);
    const value = this.#compute(name);
    this.#open.delete(name);
    if (value) super.set(name, value);
    return value;
  }

  override *entries(): MapIterator<[string, Value]> {
    for (const name of this.#names()) {
      const value = this.get(name);
      if (value) yield [name, value];
    }
  }

  override *keys(): MapIterator<string> {
    yield* this.#names();
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override get size(): number {
    return this.#names().length;
  }
}
