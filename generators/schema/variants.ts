import { safeParse } from "zod/mini";
import type { ConfigField } from "./fields";
import { asNode, initialOf, innermost, mayBeNull, metaOf, type SchemaNode } from "./schema-node";

/** The next letter or digit of the same kind, so that a text keeps its form. */
const neighbour = (character: string): string => {
  const back = "9zZ".includes(character);
  return String.fromCharCode(character.charCodeAt(0) + (back ? -1 : 1));
};

const tweaksOf = (text: string): readonly string[] => [
  text.replace(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/, neighbour),
  text.replace(/[A-Za-z0-9]/, neighbour),
  `${text}x`,
];

/** Something that the schema lets through, for what is not there. */
function exampleOf(schema: SchemaNode): unknown {
  const initial = initialOf(schema);
  if (initial !== undefined && initial !== null && initial !== "") return initial;
  const { def } = innermost(schema)._zod;
  if (def.type === "object")
    return Object.fromEntries(Object.entries(def.shape).map(([key, child]) => [key, exampleOf(asNode(child))]));
  if (def.type === "array") return [];
  if (def.type === "string") return metaOf(schema).placeholder ?? initial ?? "example";
  if (def.type === "enum") return Object.values(def.entries)[0];
  return def.type === "number" ? 1 : initial;
}

/** Candidates by kind; those that stand for one and the same question are one list, of which the first that holds counts. */
function candidatesOf(schema: SchemaNode, value: unknown): readonly (readonly unknown[])[] {
  const { def } = innermost(schema)._zod;
  if (value === null) return [[exampleOf(schema)]];
  switch (def.type) {
    case "boolean":
      return [[!value]];
    case "enum":
      return Object.values(def.entries).map((other) => [other]);
    case "literal":
      return [def.values.slice(0, 1), def.values.slice(-1)];
    case "number":
      return [[Number(value) + 1, Number(value) - 1, Number(value) / 2]];
    case "string":
      return [[...(value === "" ? [exampleOf(schema)] : tweaksOf(String(value))), metaOf(schema).placeholder]];
    case "array":
      return Array.isArray(value) ? [[value.slice(0, -1), [...value, exampleOf(asNode(def.element))]]] : [];
    default:
      return [];
  }
}

/** What the schema makes of a candidate; defaults inside it are filled in. */
const judged = (schema: SchemaNode, candidate: unknown): readonly unknown[] => {
  const result = candidate === undefined ? undefined : safeParse(schema, candidate);
  return result?.success ? [result.data] : [];
};

/** Other values that a field could have, each valid by itself; few, but enough to see what hangs on it. */
export function variantsOf({ schema, value }: ConfigField): readonly unknown[] {
  const differs = (other: unknown) => JSON.stringify(other) !== JSON.stringify(value);
  const chosen = candidatesOf(schema, value).flatMap((candidates) =>
    candidates
      .flatMap((candidate) => judged(schema, candidate))
      .filter(differs)
      .slice(0, 1),
  );
  return mayBeNull(schema) && value !== null ? [...chosen, null] : chosen;
}
