import type { State } from "../state";

/** A state of resources, each given by its type and what it holds. */
export const stateOf = (...resources: [string, Record<string, unknown>][]): State => ({
  outputs: {},
  resources: resources.map(([type, values], index) => ({
    address: `${type}.r${index}`,
    type,
    name: `r${index}`,
    values,
  })),
});
