import type { Constraint, ValueConstraint } from "./constraints";

export function listed(path: string, values: readonly string[]): ValueConstraint {
  return { kind: "enum", path, values, emptyAllowed: false, caseless: false };
}

export function pattern(path: string, source: string): ValueConstraint {
  return { kind: "pattern", path, source };
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

export function filled(names: readonly string[], ...paths: readonly string[]): readonly Constraint[] {
  return paths.map((path) => ({ kind: "filled", path, names }));
}

export function conflict(path: string, other: string): Constraint {
  return { kind: "conflict", path, other };
}
