import {
  ABSENT,
  evaluate,
  known,
  type Module,
  object,
  pairsOf,
  type Resource,
  type Scope,
  stringOf,
  unknown,
  type Value,
} from "@/lib/terraform";
import { bodyValues } from "./body-values";
import { LazyMap } from "./lazy-map";
import { variableValue } from "./variable-values";

/** What a module's text cannot say. */
export interface Circumstances {
  /** Variables that are declared elsewhere, such as by the user's provider file. */
  readonly variables: Readonly<Record<string, string>>;
  /** What a data source finds; undefined where that does not matter. */
  readonly found: (type: string, attribute: string) => Value | undefined;
  /** Whether an attribute that AWS fills in is another one after the apply. */
  readonly isFresh: (address: string, attribute: string) => boolean;
}

/** One of a resource's instances: its address, and the names that hold in it. */
export interface Occurrence {
  readonly address: string;
  readonly resource: Resource;
  readonly scope: Scope;
}

/** Names that always stand for the same thing, and one world per module. */
export interface World {
  readonly scope: Scope;
  readonly occurrencesOf: (resource: Resource) => readonly Occurrence[];
}

/** A stand-in for what only AWS can tell: the same text as long as it stays the same thing. */
const token = (address: string, attribute: string, fresh: boolean): Value =>
  known(`⟨${address}.${attribute}${fresh ? " after apply" : ""}⟩`);

/** Binds every name of a module: variables, locals, data sources and resources, with stand-ins for what AWS fills in. */
export function createWorld(module: Module, given: Circumstances): World {
  const names = new Map<string, Value>();
  const scope: Scope = { module, names, mode: "defaults" };
  const occurrences = new Map<Resource, readonly Occurrence[]>();
  const occurrencesOf = (resource: Resource): readonly Occurrence[] => {
    const seen = occurrences.get(resource) ?? occur(resource, scope);
    occurrences.set(resource, seen);
    return seen;
  };

  const instanceValue = ({ address, resource, scope: own }: Occurrence): Value => {
    const written = resource.attributes.map(({ name }) => name);
    const compute = (name: string): Value => {
      const expression = resource.expression(name);
      if (expression) return evaluate(expression, own);
      if (resource.mode !== "data") return token(address, name, given.isFresh(address, name));
      return (
        given.found(resource.type, name) ??
        known(`⟨${address}.${name} ${JSON.stringify([...bodyValues(resource, own)])}⟩`)
      );
    };
    return lazy(() => written, compute);
  };

  const resourceValue = (resource: Resource): Value => {
    const all = occurrencesOf(resource);
    if (resource.forEach) return object(all.map((one) => [keyOf(one), instanceValue(one)]));
    if (resource.count) return { kind: "list", items: all.map(instanceValue), complete: true };
    const [only] = all;
    return only ? instanceValue(only) : ABSENT;
  };

  const typeValue = (prefix: string, type: string): Value => {
    const ofType = module.resources.filter((one) => one.type === type && one.address.startsWith(`${prefix}${type}.`));
    return lazy(
      () => ofType.map(({ name }) => name),
      (name) => {
        const resource = ofType.find((one) => one.name === name);
        return resource && resourceValue(resource);
      },
    );
  };

  const { locals, resources } = module.declarations;
  names.set(
    "var",
    lazy(
      () => [],
      (name) => variableValue(module, name) ?? known(given.variables[name] ?? `⟨var.${name}⟩`),
    ),
  );
  names.set(
    "local",
    lazy(
      () => locals.map(({ name }) => name),
      (name) => {
        const local = module.local(name);
        return local && evaluate(local.value, scope);
      },
    ),
  );
  names.set(
    "data",
    lazy(
      () => [],
      (type) => typeValue("data.", type),
    ),
  );
  for (const type of new Set(resources.filter(({ mode }) => mode === "managed").map((one) => one.type)))
    names.set(type, typeValue("", type));
  return { scope, occurrencesOf };
}

const lazy = (names: () => readonly string[], compute: (name: string) => Value | undefined): Value => ({
  kind: "object",
  entries: new LazyMap(names, compute),
  complete: true,
});

const keyOf = ({ address }: Occurrence): string => JSON.parse(/\[(".*")\]$/.exec(address)?.[1] ?? '""');

function occur(resource: Resource, scope: Scope): readonly Occurrence[] {
  const { address, forEach, count } = resource;
  const bind = (suffix: string, name: string, members: readonly (readonly [string, Value])[]): Occurrence => ({
    address: `${address}${suffix}`,
    resource,
    scope: { ...scope, names: new Map([...scope.names, [name, object(members)]]) },
  });
  const some = (name: string) => [
    bind("[?]", name, [
      ["key", unknown("key")],
      ["value", unknown("value")],
      ["index", unknown("index")],
    ]),
  ];
  if (forEach) {
    const collection = evaluate(forEach, scope);
    const found = pairsOf(collection);
    if (!found?.complete) return some("each");
    const pairs = found.pairs.map(
      ([key, value]) => (collection.kind === "list" ? [value, value] : [key, value]) as const,
    );
    if (pairs.some(([key]) => stringOf(key) === undefined)) return some("each");
    return pairs.map(([key, value]) =>
      bind(`[${JSON.stringify(stringOf(key))}]`, "each", [
        ["key", key],
        ["value", value],
      ]),
    );
  }
  if (count) {
    const total = Number(stringOf(evaluate(count, scope)) ?? Number.NaN);
    if (Number.isNaN(total)) return some("count");
    return Array.from({ length: total }, (_, at) => bind(`[${at}]`, "count", [["index", known(at)]]));
  }
  return [{ address, resource, scope }];
}
