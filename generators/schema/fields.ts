import { memberOf } from "@/lib/json/value-at";
import { asNode, initialOf, innermost, mayBeNull, metaOf, type SchemaNode } from "./schema-node";

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
  readonly schema: SchemaNode;
}

interface Place {
  readonly path: FieldPath;
  readonly within?: string;
}

const titleOf = (item: unknown, at: number): string => {
  const first: unknown = typeof item === "object" && item !== null ? Object.values(item)[0] : item;
  return typeof first === "string" && first !== "" ? first : String(at + 1);
};

function fieldAt(schema: SchemaNode, value: unknown, { path, within }: Place): ConfigField {
  const { label, source } = metaOf(schema);
  return {
    path,
    label: label ?? String(path.at(-1)),
    value,
    initial: initialOf(schema),
    schema,
    ...(within && { within }),
    ...(source && { source }),
  };
}

function fieldsIn(schema: SchemaNode, value: unknown, place: Place): readonly ConfigField[] {
  const inner = innermost(schema);
  const { def } = inner._zod;
  const own = fieldAt(schema, value, place);
  if (def.type === "object") {
    const fields = Object.entries(def.shape).flatMap(([key, child]) =>
      fieldsIn(asNode(child), memberOf(value, key), { ...place, path: [...place.path, key] }),
    );
    // A group that one can do without is a choice itself, and has fields only while it is there.
    return mayBeNull(schema) ? [own, ...(value === null ? [] : fields)] : fields;
  }
  if (def.type !== "array" || !Array.isArray(value)) return [own];
  const element = asNode(def.element);
  const { label = own.label } = metaOf(element);
  return [
    own,
    ...value.flatMap((item, at) =>
      fieldsIn(element, item, { path: [...place.path, at], within: `${label} ${titleOf(item, at)}` }),
    ),
  ];
}

/** Every field of a value in the order of its schema, with its words. */
export const fieldsOf = (schema: SchemaNode, value: unknown): readonly ConfigField[] =>
  fieldsIn(schema, value, { path: [] });
