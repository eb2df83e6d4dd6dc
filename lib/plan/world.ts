import { ABSENT, evaluate, known, type Module, object, type Resource, type Scope, type Value } from "@/lib/terraform";
import { bodyValues } from "./body-values";
import { LazyMap } from "./lazy-map";
import { type Occurrence, occurrencesIn } from "./occurrences";
import { readAfter } from "./read-late";
import { standIn } from "./stand-in";
import { variableValue } from "./variable-values";

/** What a module's text cannot say. */
export interface Circumstances {
  /** Variables that are declared elsewhere, such as by the user's provider file. */
  readonly variables: Readonly<Record<string, string>>;
  /** The Region of what names none, which the user's provider file may say. */
  readonly home?: string;
  /** What a data source finds; undefined where that does not matter. */
  readonly found: (type: string, attribute: string) => Value | undefined;
  /** Whether an attribute that AWS fills in is another one after the apply. */
  readonly isFresh: (address: string, attribute: string) => boolean;
  /** Whether a resource has planned changes, so that what is read from it is read after the apply. */
  readonly isPending?: (address: string) => boolean;
}

/** The state of what is another thing after the apply. */
const LATER = "after apply";

/** Instances of one module that are told from one another; behind them one of a resource stands for all. No stack comes near. */
const MOST_INSTANCES = 20_000;

const lazy = (names: readonly string[], compute: (name: string) => Value | undefined): Value => ({
  kind: "object",
  entries: new LazyMap(() => names, compute),
  complete: true,
});

/** Every name of a module bound: variables, locals, data sources and resources, with stand-ins for what only AWS can tell. */
export class World {
  readonly scope: Scope;
  readonly #occurrences = new Map<Resource, readonly Occurrence[]>();
  /** Resources and data sources by their type, `data.` before those of the latter, and their name. */
  readonly #members = new Map<string, Map<string, Resource>>();
  #left = MOST_INSTANCES;

  constructor(
    readonly module: Module,
    readonly given: Circumstances,
  ) {
    const names = new Map<string, Value>();
    this.scope = { module, names, mode: "defaults" };
    const { locals, resources } = module.declarations;
    const local = (name: string): Value | undefined => {
      const declared = module.local(name);
      return declared && evaluate(declared.value, this.scope);
    };
    names.set(
      "var",
      lazy([], (name) => this.#variable(name)),
    );
    names.set(
      "local",
      lazy(
        locals.map(({ name }) => name),
        local,
      ),
    );
    names.set(
      "data",
      lazy([], (type) => this.#type("data.", type)),
    );
    for (const resource of module.resources) {
      const type = resource.address.slice(0, -resource.name.length - 1);
      const members = this.#members.get(type) ?? new Map<string, Resource>();
      if (!members.has(resource.name)) members.set(resource.name, resource);
      this.#members.set(type, members);
    }
    const managed = resources.filter(({ mode }) => mode === "managed");
    for (const type of new Set(managed.map((resource) => resource.type))) names.set(type, this.#type("", type));
  }

  /** The instances of a resource. */
  occurrencesOf(resource: Resource): readonly Occurrence[] {
    const known = this.#occurrences.get(resource);
    if (known) return known;
    const all = occurrencesIn(resource, this.scope, this.#left);
    this.#left = Math.max(0, this.#left - all.length);
    this.#occurrences.set(resource, all);
    return all;
  }

  #variable(name: string): Value {
    return variableValue(this.module, name) ?? this.#given(name);
  }

  #given(name: string): Value {
    const text = this.given.variables[name];
    return text === undefined ? standIn({ address: `var.${name}` }) : known(text);
  }

  #type(prefix: string, type: string): Value {
    const members = this.#members.get(`${prefix}${type}`) ?? new Map<string, Resource>();
    return lazy([...members.keys()], (name) => {
      const resource = members.get(name);
      return resource && this.#resource(resource);
    });
  }

  #resource(resource: Resource): Value {
    const all = this.occurrencesOf(resource);
    const instance = (one: Occurrence): Value => this.#instance(one);
    if (resource.forEach) return object(all.map((one) => [one.key ?? "?", instance(one)]));
    if (resource.count) return { kind: "list", items: all.map(instance), complete: true };
    return all[0] ? instance(all[0]) : ABSENT;
  }

  #instance(occurrence: Occurrence): Value {
    const { resource, scope } = occurrence;
    return lazy(
      resource.attributes.map(({ name }) => name),
      (name) => {
        const expression = resource.expression(name);
        return expression ? evaluate(expression, scope) : this.#filledIn(occurrence, name);
      },
    );
  }

  #isLate(data: Resource): boolean {
    const { isPending } = this.given;
    return isPending !== undefined && [...readAfter(this.module, data)].some(isPending);
  }

  /** A stand-in for what only AWS can tell: the same as long as it stays the same thing. */
  #filledIn({ address, resource, scope }: Occurrence, attribute: string): Value {
    const origin = { address, attribute };
    if (resource.mode !== "data")
      return standIn(this.given.isFresh(address, attribute) ? { ...origin, state: LATER } : origin);
    const question = JSON.stringify([...bodyValues(resource, scope)]);
    const state = this.#isLate(resource) ? `${question} ${LATER}` : question;
    return this.given.found(resource.type, attribute) ?? standIn({ ...origin, state });
  }
}
