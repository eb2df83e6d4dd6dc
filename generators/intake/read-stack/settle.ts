import { checkEveryField } from "@/generators/config/stack";
import { valueAt } from "@/lib/json/value-at";
import type { JsonObject } from "@/lib/permalink";
import { patchOf } from "./patch-of";
import type { FieldPath, Told } from "./reading";

/** What was read, so that it is a configuration by itself. */
export interface Settled {
  readonly held: readonly Told[];
  /** Entries that got a name of ours. */
  readonly named: readonly Told[];
  /** What does not hold without what else was left out. */
  readonly left: readonly Told[];
}

const MAX_ROUNDS = 50;

/** Names the entries that lost theirs, and leaves out what cannot stand alone. */
export function settle(told: readonly Told[]): Settled {
  let held = told;
  const named: Told[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const patch = patchOf(held);
    const checked = checkEveryField(patch);
    if (checked.ok) break;
    const [issue] = checked.issues;
    if (!issue) break;
    const name = nameFor(issue.path, patch, held);
    if (name) named.push(name);
    held = name ? [...held, name] : without(held, issue.path);
  }
  const kept = new Set(held);
  return { held, named, left: told.filter((one) => !kept.has(one)) };
}

/** `v2` for the second version, `plan-1` for the first plan; nothing where a name stands that does not hold. */
function nameFor(path: FieldPath, patch: JsonObject, held: readonly Told[]): Told | undefined {
  const [list, at, field, ...more] = path;
  const prefix = list === "models" ? "v" : list === "usagePlans" ? "plan-" : undefined;
  if (prefix === undefined || typeof at !== "number" || field !== "name" || more.length > 0) return undefined;
  if (valueAt(patch, path) !== undefined) return undefined;
  const taken = new Set(held.filter((one) => one.path[0] === list && one.path[2] === "name").map(({ value }) => value));
  const beside = held.find((one) => one.path[0] === list && one.path[1] === at);
  const free = Array.from({ length: taken.size + 1 }, (_, index) => `${prefix}${index + 1}`);
  const value = free.find((name) => !taken.has(name));
  return beside && value !== undefined ? { path, value, place: beside.place } : undefined;
}

/** The field that does not hold; the entry around it, or the last thing read, where it was not read itself. */
function without(held: readonly Told[], path: FieldPath): readonly Told[] {
  for (let length = path.length; length > 0; length -= 1) {
    const rest = held.filter((one) => !path.slice(0, length).every((step, at) => one.path[at] === step));
    if (rest.length < held.length) return rest;
  }
  return held.slice(0, -1);
}
