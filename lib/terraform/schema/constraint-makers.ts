import type { Constraint, ValueConstraint } from "./constraints";

export function listed(path: string, values: readonly string[]): ValueConstraint {
  return { kind: "enum", path, values, emptyAllowed: false, caseless: false };
}

export function pattern(path: string, source: string): ValueConstraint {
  return { kind: "pattern", path, source };
}

/** Of a text, in bytes. */
export function characters(min: number, max: number): ValueConstraint {
  return { kind: "length", path: "", min, max };
}

export function network(path: string, emptyAllowed = false): ValueConstraint {
  return { kind: "network", path, emptyAllowed };
}

export function json(path: string): ValueConstraint {
  return { kind: "json", path, emptyAllowed: false };
}

/** Of a list, or of blocks. */
export function items(path: string, min: number | null, max: number | null): ValueConstraint {
  return { kind: "items", path, min, max };
}

export function range(path: string, min: number | null, max: number | null, also?: number): ValueConstraint {
  return { kind: "range", path, min, max, ...(also !== undefined && { also }) };
}

export function above(path: string, min: number): ValueConstraint {
  return { kind: "range", path, min, max: null, above: true };
}

export function multiple(path: string, of: number, ...also: readonly number[]): ValueConstraint {
  return { kind: "multiple", path, of, also };
}

export function filled(names: readonly string[], ...paths: readonly string[]): readonly Constraint[] {
  return paths.map((path) => ({ kind: "filled", path, names }));
}

export function conflict(path: string, other: string): Constraint {
  return { kind: "conflict", path, other };
}

/** An argument that stands only beside others. */
export function together(path: string, ...others: readonly string[]): Constraint {
  return { kind: "with", path, group: [path, ...others] };
}

export function replication(path: string, emptyAllowed: boolean): ValueConstraint {
  return { kind: "replication", path, emptyAllowed };
}

const DAY = 1440;

/** https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html */
export const TOKEN_VALIDITY: readonly ValueConstraint[] = [
  validity("access_token", "hours", 5, DAY),
  validity("id_token", "hours", 5, DAY),
  validity("refresh_token", "days", 60, 3650 * DAY),
];

function validity(token: string, without: string, min: number, max: number): ValueConstraint {
  return { kind: "validity", path: `${token}_validity`, unit: `token_validity_units.${token}`, without, min, max };
}
