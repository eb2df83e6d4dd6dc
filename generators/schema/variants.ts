import { type FieldSpec, mayBeNull, present, type SpecOf } from "./field-spec";
import type { ConfigField } from "./fields";
import { judged } from "./tree";

/** The next letter or digit of the same kind, so that a text keeps its form. */
function neighbour(character: string): string {
  const back = "9zZ".includes(character);
  return String.fromCharCode(character.charCodeAt(0) + (back ? -1 : 1));
}

function tweaksOf(text: string): readonly string[] {
  return [text.replace(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/, neighbour), text.replace(/[A-Za-z0-9]/, neighbour), `${text}x`];
}

/** Something that the schema lets through, for what is not there. */
function exampleOf(field: FieldSpec): unknown {
  const { initial, placeholder } = field;
  if (initial !== undefined && initial !== null && initial !== "") return initial;
  const inner = present(field);
  switch (inner.kind) {
    case "group":
      return Object.fromEntries(inner.fields.map(({ key, field: child }) => [key, exampleOf(child)]));
    case "list":
      return [];
    case "text":
      return placeholder ?? initial ?? "example";
    case "choice":
      return choicesOf(inner)[0];
    case "number":
      return 1;
    default:
      return initial;
  }
}

function choicesOf({ numeric, options }: SpecOf<"choice">): readonly unknown[] {
  return options.map(({ value }) => (numeric ? Number(value) : value));
}

/** Candidates by kind; those that stand for one and the same question are one list, of which the first that holds counts. */
function candidatesOf(field: FieldSpec, value: unknown): readonly (readonly unknown[])[] {
  if (value === null) return [[exampleOf(field)]];
  const inner = present(field);
  switch (inner.kind) {
    case "switch":
      return [[!value]];
    case "choice": {
      const choices = choicesOf(inner);
      // Of many numbers the ends tell enough.
      return inner.numeric ? [choices.slice(0, 1), choices.slice(-1)] : choices.map((other) => [other]);
    }
    case "number":
      return [[Number(value) + 1, Number(value) - 1, Number(value) / 2]];
    case "text":
      return [[...(value === "" ? [exampleOf(field)] : tweaksOf(String(value))), field.placeholder]];
    case "list":
      return Array.isArray(value) ? [[value.slice(0, -1), [...value, exampleOf(inner.item)]]] : [];
    default:
      return [];
  }
}

/** What the schema makes of a candidate; defaults inside it are filled in. */
function accepted(field: FieldSpec, candidate: unknown): readonly unknown[] {
  const result = candidate === undefined ? undefined : judged(field, candidate);
  return result ? [result.data] : [];
}

/** Other values that a field could have, each valid by itself; few, but enough to see what hangs on it. */
export function variantsOf({ spec, value }: ConfigField): readonly unknown[] {
  const differs = (other: unknown) => JSON.stringify(other) !== JSON.stringify(value);
  const chosen = candidatesOf(spec, value).flatMap((candidates) =>
    candidates
      .flatMap((candidate) => accepted(spec, candidate))
      .filter(differs)
      .slice(0, 1),
  );
  return mayBeNull(spec) && value !== null ? [...chosen, null] : chosen;
}
