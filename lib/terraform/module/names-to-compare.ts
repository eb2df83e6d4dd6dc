import { cached } from "@/lib/memory/cached";
import type { Module } from "./module";

/** Letters held against letters, for all names of a module that nothing has: they take about half a second. */
const MOST = 20_000_000;

const left = cached((_module: Module) => ({ letters: MOST }));

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
  const budget = left(module);
  const cost = declared.length * name.length ** 2;
  if (budget.letters < cost) return [];
  budget.letters -= cost;
  return declared.map(nameOf);
}
