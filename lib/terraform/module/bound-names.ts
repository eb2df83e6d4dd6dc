/** The names that hold where a walk is; a name may be bound again inside. Not copied on the way: nesting would make that quadratic. */
export class BoundNames {
  readonly #times = new Map<string, number>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#times.set(name, 1);
  }

  has(name: string): boolean {
    return this.#times.has(name);
  }

  bind(names: readonly string[]): void {
    for (const name of names) this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
  }

  /** Takes back one `bind` of these names. */
  release(names: readonly string[]): void {
    for (const name of names) {
      const times = this.#times.get(name) ?? 0;
      if (times > 1) this.#times.set(name, times - 1);
      else this.#times.delete(name);
    }
  }
}
