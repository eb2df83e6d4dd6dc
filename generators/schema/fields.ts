import { memberOf } from "@/lib/json/value-at";
import { type FieldSpec, mayBeNull, present } from "./field-spec";

export type FieldPath = readonly (string | number)[];

/** One thing that can be set in a configuration, as it is set. */
export interface ConfigField {
  readonly path: FieldPath;
  readonly label: string;
  /** The thing of a list that it belongs to, such as "Model version v2". */
  readonly within?: string;
  readonly value: unknown;
  /** What it takes when nothing is given; undefined where something must be. */
  readonly initial: unknown;
  /** The page that describes the option. */
  readonly source?: string;
  readonly spec: FieldSpec;
}

interface Place {
  readonly path: FieldPath;
  readonly within?: string;
}

function titleOf(item: unknown, at: number): string {
  const first: unknown = typeof item === "object" && item !== null ? Object.values(item)[0] : item;
  return typeof first === "string" && first !== "" ? first : String(at + 1);
}

function fieldAt(spec: FieldSpec, value: unknown, { path, within }: Place): ConfigField {
  return {
    path,
    label: spec.label,
    value,
    initial: spec.initial,
    spec,
    ...(within && { within }),
    ...(spec.source && { source: spec.source }),
  };
}

function fieldsAt(spec: FieldSpec, value: unknown, place: Place): readonly ConfigField[] {
  const inner = present(spec);
  const own = fieldAt(spec, value, place);
  if (inner.kind === "group") {
    const fields = inner.fields.flatMap(({ key, field }) =>
      fieldsAt(field, memberOf(value, key), { ...place, path: [...place.path, key] }),
    );
    // A group that one can do without is a choice itself, and has fields only while it is there.
    return mayBeNull(spec) ? [own, ...(value === null ? [] : fields)] : fields;
  }
  if (inner.kind !== "list" || !Array.isArray(value)) return [own];
  return [
    own,
    ...value.flatMap((item, at) =>
      fieldsAt(inner.item, item, { path: [...place.path, at], within: `${inner.item.label} ${titleOf(item, at)}` }),
    ),
  ];
}

/** Every field of a value in the order of its tree, with its words. */
export function fieldsOf(tree: FieldSpec, value: unknown): readonly ConfigField[] {
  return fieldsAt(tree, value, { path: [] });
}
