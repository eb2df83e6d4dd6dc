import type { StateResource } from "../state";

/** Something that must hold, and what to say of the resource if it does not. */
export type Check = readonly [holds: boolean, otherwise: string];

/** What does not hold of a resource, with its address. */
export const verdictOn = (resource: StateResource, checks: readonly Check[]): string[] =>
  checks.filter(([holds]) => !holds).map(([, otherwise]) => `${resource.address} ${otherwise}`);

/** What does not hold of the stack as a whole. */
export const verdict = (checks: readonly Check[]): string[] =>
  checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
