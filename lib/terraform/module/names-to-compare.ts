import { cached } from "@/lib/memory/cached";
import { anyOf, expectedName } from "@/lib/text/suggest";
import type { Module } from "./module";

/** Letters held against letters, for all names of a module that nothing has: they take about half a second. */
const MOST = 20_000_000;

const left = cached((_module: Module) => ({ letters: MOST }));

/** Takes what the comparison with these names costs; false where no more is compared. */
function mayCompare(module: Module, { length }: string, names: readonly string[]): boolean {
  const budget = left(module);
  // Those that are much longer or shorter are never near.
  const near = names.filter((known) => Math.abs(known.length - length) <= Math.max(1, length / 3));
  const cost = near.length * length ** 2;
  if (budget.letters < cost) {
    // Who asks for thousands is not counted out one by one.
    budget.letters = 0;
    return false;
  }
  budget.letters -= cost;
  return true;
}

/**
 * The names among which one may be meant. Where thousands are wrong in a module of thousands, only the first get a suggestion:
 * each costs a comparison with every name. Empty when no more is compared.
 */
export function namesToCompare<D>(
  module: Module,
  name: string,
  declared: readonly D[],
  nameOf: (declaration: D) => string,
): readonly string[] {
  if (left(module).letters === 0) return [];
  const names = declared.map(nameOf);
  return mayCompare(module, name, names) ? names : [];
}

/** As `expectedName`, with a suggestion as long as names of the module may be compared. */
export function expectedNameIn(module: Module, name: string, names: Iterable<string>, otherwise?: string): string {
  const all = [...names];
  return mayCompare(module, name, all) ? expectedName(name, all, otherwise) : anyOf(all, otherwise);
}
