import { booleanOf, isUnset, type Value } from "@/lib/terraform";
import type { Requirement } from "./required-argument";

/** Certainly true; not set is right. */
export function saidTrue(value: Value): string | undefined {
  return booleanOf(value) === true ? "is true" : undefined;
}

/** Certainly false; not set is right. */
export function saidFalse(value: Value): string | undefined {
  return booleanOf(value) === false ? "is false" : undefined;
}

/** Certainly off, or not set; for what cannot be switched on in place, so that no fix is offered. */
export function offOrNotSet(value: Value): string | undefined {
  return isUnset(value) ? "is not set" : saidFalse(value);
}

/** Not made from something that decides for it: a copy, a snapshot, a cluster elsewhere. */
export function isNotFrom(...sources: readonly string[]): NonNullable<Requirement["when"]> {
  return (_, resource) => sources.every((name) => !resource.attribute(name) && !resource.firstBlock(name));
}
