import type { Instance } from "@/lib/plan/instances";
import { type Existing, nameIn } from "./existing";
import { importFormOf } from "./import-forms";
import { attributeOf, type Bound, fits, loneReference, resolve } from "./resolve";

/** What of the bundle is there already, by what makes a thing of its type this one and no other. */
export function matchExisting(made: readonly Instance[], existing: readonly Existing[]): Bound {
  const bound = new Map<string, Existing>();
  for (;;) {
    const before = bound.size;
    bindReferred(made, existing, bound);
    bindEqual(made, existing, bound);
    if (bound.size === before) return bound;
  }
}

/** What could still be it. */
export function candidatesFor(instance: Instance, existing: readonly Existing[], bound: Bound): readonly Existing[] {
  const form = importFormOf(instance.type);
  if (!form || !("by" in form) || form.by === undefined) return [];
  const wanted = form.by.map((name) => [name, resolve(instance.values.get(name), bound)] as const);
  // Nothing in common is no likeness.
  if (wanted.length > 0 && wanted.every(([, value]) => value.kind === "text" && value.pieces.join("") === ""))
    return [];
  const taken = new Set(bound.values());
  const fitting = existing.filter(
    (one) =>
      one.type === instance.type &&
      !taken.has(one) &&
      wanted.every(([name, value]) => value.kind === "text" && fits(value.pieces, one.values.get(name) ?? "")),
  );
  const name = nameIn(instance.values.get("tags"));
  const namesakes = fitting.filter((one) => one.name !== undefined && one.name === name);
  return namesakes.length > 0 ? namesakes : fitting;
}

/** Only where exactly one is left, and nothing else of the bundle could be it as well. */
function bindEqual(made: readonly Instance[], existing: readonly Existing[], bound: Map<string, Existing>): void {
  const open = made.filter(({ address }) => !bound.has(address));
  const choices = open.map((instance) => [instance, candidatesFor(instance, existing, bound)] as const);
  const claims = new Map<Existing, number>();
  for (const one of choices.flatMap(([, candidates]) => candidates)) claims.set(one, (claims.get(one) ?? 0) + 1);
  for (const [{ address, values }, [only, ...others]] of choices) {
    const hasName = only?.name !== undefined && only.name === nameIn(values.get("tags"));
    if (only && others.length === 0 && (claims.get(only) === 1 || hasName)) bound.set(address, only);
  }
}

/** What something that was found refers to is found by that: a key by its alias, an address by its gateway. */
function bindReferred(made: readonly Instance[], existing: readonly Existing[], bound: Map<string, Existing>): void {
  const known = new Map(made.map((instance) => [instance.address, instance]));
  for (const [address, found] of [...bound])
    for (const [path, canonical] of known.get(address)?.values ?? []) {
      const reference = loneReference(canonical);
      const held = found.values.get(path);
      const target = reference && known.get(reference.address);
      if (!target || held === undefined || bound.has(target.address)) continue;
      const taken = new Set(bound.values());
      const referred = existing.filter(
        (one) => one.type === target.type && !taken.has(one) && attributeOf(one, reference.attribute) === held,
      );
      const [only, ...others] = referred;
      if (only && others.length === 0) bound.set(target.address, only);
    }
}
