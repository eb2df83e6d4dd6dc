import type { BlockSchema, Module } from "@/lib/terraform";
import { awsVersions } from "./aws-versions";

/**
 * A name that the schema lacks may be new in a provider beyond those that are known, or stand where the schema does not tell everything,
 * unless it is a known one with a slip of the pen.
 */
export function mayBeNew(
  module: Module,
  schema: Pick<BlockSchema, "open"> | undefined,
  name: string,
  names: Iterable<string>,
): boolean {
  if (!schema?.open && !awsVersions(module).beyond) return false;
  return ![...names].some((known) => isOneSlipAway(name, known));
}

/** One letter is added, missing or another. */
export function isOneSlipAway(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1) return false;
  let at = 0;
  while (at < name.length && name[at] === known[at]) at += 1;
  const [whole, after] = [known.slice(at), known.slice(at + 1)];
  return [after, whole].includes(name.slice(at + 1)) || name.slice(at) === after;
}
