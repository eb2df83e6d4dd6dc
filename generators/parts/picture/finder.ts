import type { Instance } from "@/lib/plan/instances";

/** One thing that the stack makes: its address with and without the key, and the key. */
export interface Made {
  readonly id: string;
  readonly address: string;
  readonly key: string;
  /** An attribute's literal text; empty where it has none. */
  readonly text: (attribute: string) => string;
}

/** Finds what the stack makes of a type, in the order of the addresses. */
export type Find = (type: string, name?: string) => readonly Made[];

function unquote(literal: string | undefined): string {
  return literal?.startsWith('"') ? literal.slice(1, -1).replaceAll('\\"', '"') : "";
}

function madeOf({ address, values }: Instance): Made {
  const [, base = address, key = ""] = /^([^[]+)(?:\["?(.*?)"?\])?$/.exec(address) ?? [];
  return { id: address, address: base, key, text: (attribute) => unquote(values.get(attribute)) };
}

/** Looks things up among everything that terraform would create. */
export function finder(instances: ReadonlyMap<string, Instance>): Find {
  const all = [...instances.values()].map((instance) => ({ type: instance.type, made: madeOf(instance) }));
  return (type, name) =>
    all
      .filter((one) => one.type === type && (name === undefined || one.made.address === `${type}.${name}`))
      .map(({ made }) => made);
}
