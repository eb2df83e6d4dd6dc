import packed from "./constraints.gen.json";
import { inflateText } from "./inflate-text";
import { writtenConstraints } from "./written-constraints";

/** What the provider demands of a literal beyond its type. `path` is dotted, without indexes; `emptyAllowed`: "" passes too. */
export type ValueConstraint =
  | {
      readonly kind: "enum";
      readonly path: string;
      readonly values: readonly string[];
      readonly emptyAllowed: boolean;
      readonly caseless: boolean;
      /** A whole number is meant by any of its spellings. */
      readonly numbers?: true;
    }
  | {
      readonly kind: "arn" | "json" | "policy" | "cidr" | "network" | "regexp" | "item" | "containers";
      readonly path: string;
      readonly emptyAllowed: boolean;
    }
  /** Properties of a job, as JSON. */
  | { readonly kind: "job"; readonly path: string; readonly part: "container" | "nodes" | "tasks" }
  /** What the keys of a map are, and what its values; `whole`: it is refused as one, not member by member. */
  | {
      readonly kind: "members";
      readonly path: string;
      readonly keys: readonly ValueConstraint[];
      readonly values: readonly ValueConstraint[];
      readonly whole: boolean;
    }
  /** How many different characters there are in a text. */
  | { readonly kind: "distinct"; readonly path: string; readonly min: number }
  /** How many there are in a list, or how many blocks. */
  | { readonly kind: "items"; readonly path: string; readonly min: number | null; readonly max: number | null }
  /** Settings of a replication task, as JSON. */
  | { readonly kind: "replication"; readonly path: string; readonly emptyAllowed: boolean }
  /** A number of the unit that stands at another path, or of `without`; between so many minutes. */
  | {
      readonly kind: "validity";
      readonly path: string;
      readonly unit: string;
      readonly without: string;
      readonly min: number;
      readonly max: number;
    }
  /** In minutes. */
  | {
      readonly kind: "duration";
      readonly path: string;
      readonly emptyAllowed: boolean;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: "range" | "length";
      readonly path: string;
      readonly min: number | null;
      readonly max: number | null;
      /** A number outside that is one of its own, such as 0 for none. */
      readonly also?: number;
      /** The least itself is too little. */
      readonly above?: true;
    }
  | { readonly kind: "multiple"; readonly path: string; readonly of: number; readonly also: readonly number[] }
  /** A regular expression of Go's that means the same here. */
  | { readonly kind: "pattern"; readonly path: string; readonly source: string }
  | { readonly kind: "unsettable"; readonly path: string };

/** Which arguments go together: one excludes another; of a group exactly or at least one is set; one needs all of a group. */
export type GroupConstraint =
  | { readonly kind: "conflict"; readonly path: string; readonly other: string }
  | { readonly kind: "exactly" | "atleast" | "with"; readonly path: string; readonly group: readonly string[] };

/** Of blocks that are objects in the schema, which says of none of their arguments that it is required. */
export interface FilledConstraint {
  readonly kind: "filled";
  readonly path: string;
  readonly names: readonly string[];
}

export type Constraint = ValueConstraint | GroupConstraint | FilledConstraint;

/** What a type is of; `provider`: the block that configures it. */
export type ConstraintGroup = "resource" | "data" | "ephemeral" | "provider";

let texts: ReadonlyMap<string, string> | undefined;
const decoded = new Map<string, readonly Constraint[]>();

/** Constraints of an AWS type, learnt from the provider's own errors (`npm run schema:update`). */
export function constraintsOf(group: ConstraintGroup, type: string): readonly Constraint[] {
  const key = `${group} ${type}`;
  const seen = decoded.get(key);
  if (seen) return seen;
  texts ??= unpack();
  const text = texts.get(key);
  // Types that nobody knows are not remembered: there is no end of their names.
  const written = writtenConstraints(group, type);
  if (text === undefined) return written;
  // Each line's JSON is what `scripts/data/constraints/collect.ts` wrote.
  const rows = JSON.parse(text) as readonly Row[];
  const constraints = [...once(rows).map(constraintOf), ...written];
  decoded.set(key, constraints);
  return constraints;
}

/** A group is named by each of its members; one check is enough. */
function once(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(([kind, , group]) => {
    if (kind !== "exactly" && kind !== "atleast") return true;
    const key = JSON.stringify([kind, group]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Lines of `group type<tab>rows`. */
function unpack(): ReadonlyMap<string, string> {
  const lines = inflateText(packed.deflate).split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)]));
}

/** Kinds that are only written by hand. */
type Written =
  | "filled"
  | "regexp"
  | "item"
  | "containers"
  | "duration"
  | "job"
  | "members"
  | "replication"
  | "validity"
  | "distinct"
  | "multiple";

/** The kind decides what the last two are; `never` lets each case name them. */
type Row = readonly [Exclude<Constraint["kind"], Written>, string, never, never];

function constraintOf([kind, path, third, fourth]: Row): Constraint {
  switch (kind) {
    case "enum":
      return { kind, path, values: third, emptyAllowed: has(fourth, 1), caseless: has(fourth, 2) };
    case "arn":
    case "json":
    case "policy":
    case "cidr":
    case "network":
      return { kind, path, emptyAllowed: has(third, 1) };
    case "range":
    case "length":
    case "items":
      return { kind, path, min: third, max: fourth };
    case "pattern":
      return { kind, path, source: third };
    case "unsettable":
      return { kind, path };
    case "conflict":
      return { kind, path, other: third };
    case "exactly":
    case "atleast":
    case "with":
      return { kind, path, group: third };
  }
}

/** A bit of the number at the end of a row, which may be missing. */
function has(flags: number | undefined, bit: number): boolean {
  return ((flags ?? 0) & bit) !== 0;
}
