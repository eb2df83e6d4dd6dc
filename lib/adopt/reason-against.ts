import { cachedWithin } from "@/lib/memory/cached";
import type { Instance } from "@/lib/plan/instances";
import { type Existing, nameIn } from "./existing";
import { importFormOf } from "./import-forms";
import { importIdOf } from "./import-id";
import { candidatesFor } from "./match";
import { type Bound, resolve } from "./resolve";

interface World {
  readonly made: readonly Instance[];
  readonly existing: readonly Existing[];
  readonly bound: Bound;
}

/** Most values that a reason names. */
const MOST_NAMED = 3;

const candidatesIn = cachedWithin(
  ({ existing, bound }: World, instance: Instance) => new Set(candidatesFor(instance, existing, bound)),
);

/** Why something that exists is not taken over; one world for all that is asked of it. */
export function reasonAgainst(one: Existing, world: World): string {
  const { made, bound } = world;
  const form = importFormOf(one.type);
  const alike = made.filter(({ type }) => type === one.type);
  if (!form || alike.length === 0) return `the bundle makes no ${one.type}`;
  if ("never" in form) return form.never;
  if ([...bound.values()].includes(one) && importIdOf(form, one.values) === undefined)
    return "its id is only in the state, expected terraform show -json";
  const open = alike.filter(({ address }) => !bound.has(address));
  if (open.length === 0) return `the bundle's ${namesOf(alike)} ${alike.length === 1 ? "is" : "are"} something else`;
  const rivals = open.filter((instance) => candidatesIn(world, instance).has(one));
  if (rivals.length > 0)
    return `nothing tells whether it is ${namesOf(rivals)}, expected a tag Name such as ${JSON.stringify(nameIn(rivals[0]?.values.get("tags")) ?? "")}`;
  const difference = (form.by ?? []).map((name) => differenceIn(name, one, open, bound)).find((words) => words);
  return difference ?? `nothing that is taken over refers to it`;
}

function differenceIn(name: string, one: Existing, open: readonly Instance[], bound: Bound): string | undefined {
  const held = one.values.get(name) ?? "";
  const wanted = open.map(({ values }) => resolve(values.get(name), bound));
  const hanging = wanted.flatMap((value) => (value.kind === "new" ? [value.address] : []));
  if (hanging.length === wanted.length) return `it depends on what is created anew: ${list([...new Set(hanging)])}`;
  if (wanted.every(({ kind }) => kind === "unknown")) return `${name} of the bundle's is known only to Terraform`;
  const texts = wanted.flatMap((value) => (value.kind === "text" ? [value.pieces.join("…")] : []));
  return texts.includes(held)
    ? undefined
    : `${name} is ${JSON.stringify(held)}, in the bundle ${list([...new Set(texts)].map((text) => JSON.stringify(text)))}`;
}

const namesOf = (instances: readonly Instance[]): string => list(instances.map(({ address }) => address));

function list(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return `${words.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
