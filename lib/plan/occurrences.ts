import {
  evaluate,
  known,
  object,
  pairsOf,
  type Resource,
  type Scope,
  stringOf,
  unknown,
  type Value,
  withName,
} from "@/lib/terraform";

/** One of a resource's instances: its address, and the names that hold in it. */
export interface Occurrence {
  readonly address: string;
  /** Its key, where `for_each` makes it. */
  readonly key: string | undefined;
  readonly resource: Resource;
  readonly scope: Scope;
}

type Members = readonly (readonly [string, Value])[];

const occurrence = (resource: Resource, scope: Scope, suffix = "", name = "", members: Members = []): Occurrence => ({
  address: `${resource.address}${suffix}`,
  key: stringOf(members.find(([member]) => member === "key")?.[1] ?? unknown("no key")),
  resource,
  scope: name === "" ? scope : { ...scope, names: withName(scope.names, name, object(members)) },
});

/** Where only AWS knows how many there are, one stands for all. */
const any = (resource: Resource, scope: Scope, name: "each" | "count"): readonly Occurrence[] => {
  const members = ["key", "value", "index"].map((member) => [member, unknown(member)] as const);
  return [occurrence(resource, scope, "[?]", name, members)];
};

/** The instances of a resource; of more than `most` one stands for all. */
export function occurrencesIn(resource: Resource, scope: Scope, most: number): readonly Occurrence[] {
  if (resource.forEach) return ofEach(resource, evaluate(resource.forEach, scope), scope, most);
  if (resource.count) return ofCount(resource, stringOf(evaluate(resource.count, scope)), scope, most);
  return [occurrence(resource, scope)];
}

function ofEach(resource: Resource, collection: Value, scope: Scope, most: number): readonly Occurrence[] {
  const found = pairsOf(collection);
  if (!found?.complete || found.pairs.length > most) return any(resource, scope, "each");
  const all = found.pairs.map(([key, value]) => {
    const own = collection.kind === "list" ? value : key;
    return { key: stringOf(own), members: [["key", own] as const, ["value", value] as const] };
  });
  if (all.some(({ key }) => key === undefined)) return any(resource, scope, "each");
  return all.map(({ key, members }) => occurrence(resource, scope, `[${JSON.stringify(key)}]`, "each", members));
}

function ofCount(resource: Resource, written: string | undefined, scope: Scope, most: number): readonly Occurrence[] {
  const total = Number(written ?? Number.NaN);
  if (!(total <= most)) return any(resource, scope, "count");
  return Array.from({ length: total }, (_, at) =>
    occurrence(resource, scope, `[${at}]`, "count", [["index", known(at)]]),
  );
}
