import type { JsonSchema } from "../operation/operation";

/** Words that mean something to a parser, a template, a shell or a prototype. */
export const hostileWords: readonly string[] = [
  "",
  " ",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "\u202e",
  "${jsonencode(1)}",
  "%{ if true }",
  '"; }\nresource "x" "y" {',
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "$(reboot)",
  "' OR 1=1 --",
  "%zz",
  "NaN",
  "-0",
  "1e400",
  "9".repeat(400),
  "é".repeat(5_000),
  "[".repeat(2_000),
];

const wrongTypes: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, [], {}, [[[]]], { length: -1 }, ...hostileWords];

/** Where a value is put, and which; `undefined` takes out what stands there. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** Just past the limits that a schema states. */
function pastLimits({ minimum, maximum, maxLength, maxItems, minItems }: JsonSchema): readonly unknown[] {
  return [
    ...(typeof minimum === "number" ? [minimum - 1] : []),
    ...(typeof maximum === "number" ? [maximum + 1] : []),
    ...(typeof maxLength === "number" ? ["x".repeat(maxLength + 1)] : []),
    ...(typeof maxItems === "number" ? [Array.from({ length: maxItems + 1 }, () => ({}))] : []),
    ...(typeof minItems === "number" && minItems > 0 ? [[]] : []),
  ];
}

/** Every way in which one field of what a schema describes can be wrong. */
export function hostileChanges(schema: JsonSchema, path: Change["path"] = []): readonly Change[] {
  const here = [undefined, ...wrongTypes, ...pastLimits(schema)].map((value) => ({ path, value }));
  const { properties, items, anyOf } = schema;
  const fields = isSchema(properties) ? Object.entries(properties) : [];
  const below = [
    ...fields.map(([name, one]) => [name, one] as const),
    ...(isSchema(items) ? [[0, items] as const] : []),
  ];
  const inside = below.flatMap(([step, one]) => (isSchema(one) ? hostileChanges(one, [...path, step]) : []));
  const choices = Array.isArray(anyOf) ? anyOf.filter(isSchema).flatMap((one) => hostileChanges(one, path)) : [];
  const strange = properties ? hostileWords.map((word) => ({ path: [...path, word], value: word })) : [];
  return [...here, ...inside, ...choices, ...strange];
}

/** A value with one place of it changed; what lies on the way is made. */
export function withChange(base: unknown, { path: [step, ...rest], value }: Change): unknown {
  if (step === undefined) return value;
  const inner = (at: unknown) => withChange(at, { path: rest, value });
  if (typeof step === "number") {
    const list = Array.isArray(base) ? base : [];
    return [...list.slice(0, step), inner(list[step]), ...list.slice(step + 1)];
  }
  const fields = typeof base === "object" && base !== null && !Array.isArray(base) ? Object.entries(base) : [];
  const found = fields.find(([name]) => name === step)?.[1];
  // As JSON writes it: a field of that name, whatever the name means to objects.
  return Object.defineProperty(Object.fromEntries(fields), step, {
    value: inner(found),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
