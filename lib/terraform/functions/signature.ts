import table from "../schema/functions.gen.json";
import { readType, type Type } from "../value/type";
import { PROVIDER_SIGNATURES } from "./provider-signatures";

export interface Parameter {
  readonly type: Type;
  /** Takes null. */
  readonly nullable: boolean;
}

export interface Signature {
  readonly returns: Type;
  readonly parameters: readonly Parameter[];
  /** Any number of further arguments. */
  readonly further?: Parameter;
}

/** How many arguments it takes instead of so many; undefined where that is right. */
export function expectedCount(given: number, { parameters, further }: Signature): string | undefined {
  if (given >= parameters.length && (given === parameters.length || further)) return undefined;
  return further ? `at least ${parameters.length}` : `${parameters.length}`;
}

const cache = new Map<string, Signature>();

/** A function's signature, the built-in ones from `terraform metadata functions -json`; undefined for an unknown name. */
export function signatureOf(name: string): Signature | undefined {
  const seen = cache.get(name);
  if (seen) return seen;
  // The generated table: name to [return type, parameter types, type of further arguments].
  const builtIn = Object.hasOwn(table, name) ? (table as Record<string, readonly unknown[]>)[name] : undefined;
  const row = builtIn ?? PROVIDER_SIGNATURES.get(name);
  if (!row) return undefined;
  const [returns, parameters, further] = row;
  const base = { returns: readType(returns), parameters: Array.isArray(parameters) ? parameters.map(parameterOf) : [] };
  const signature = row.length > 2 ? { ...base, further: parameterOf(further) } : base;
  cache.set(name, signature);
  return signature;
}

function parameterOf(json: unknown): Parameter {
  const nullable = Array.isArray(json) && json[0] === "nullable";
  return { type: readType(nullable ? json[1] : json), nullable };
}

/** Every built-in function. */
export function functionNames(): readonly string[] {
  return Object.keys(table);
}
