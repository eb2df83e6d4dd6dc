import table from "../schema/functions.gen.json";
import { readType, type Type } from "../type";

export interface Signature {
  readonly returns: Type;
  readonly parameters: readonly Type[];
  /** Type of any number of further arguments. */
  readonly further?: Type;
}

const cache = new Map<string, Signature>();

/** A built-in function's signature, from `terraform metadata functions -json`; undefined for an unknown name. */
export function signatureOf(name: string): Signature | undefined {
  const seen = cache.get(name);
  if (seen) return seen;
  // The generated table: name to [return type, parameter types, type of further arguments].
  const row = (table as Record<string, readonly unknown[]>)[name];
  if (!row || !Object.hasOwn(table, name)) return undefined;
  const [returns, parameters, further] = row;
  const base = { returns: readType(returns), parameters: Array.isArray(parameters) ? parameters.map(readType) : [] };
  const signature = row.length > 2 ? { ...base, further: readType(further) } : base;
  cache.set(name, signature);
  return signature;
}

/** Every built-in function. */
export function functionNames(): readonly string[] {
  return Object.keys(table);
}
