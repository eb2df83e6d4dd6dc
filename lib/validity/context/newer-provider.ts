import type { BlockSchema, Module } from "@/lib/terraform";
import { isOneEditAway } from "@/lib/text/suggest";
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
  return ![...names].some((known) => isOneEditAway(name, known));
}
