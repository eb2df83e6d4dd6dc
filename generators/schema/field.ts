import * as z from "zod/mini";
import type { Suggests } from "./field-spec";
import type { When } from "./when";

/** What wizard, JSON Schema and docs say about a field; it stands once, beside the limit it explains. */
export interface FieldMeta {
  readonly label: string;
  readonly help: string;
  readonly unit?: string;
  readonly placeholder?: string;
  /** The page that sets the limit or describes the option. */
  readonly source?: string;
  /** The limit in words, e.g. "128–10,240 MB". */
  readonly limit?: string;
  /** Words for the values of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** Long text gets a text area. */
  readonly multiline?: boolean;
  /** All must hold, or the field has no effect: the form hides it, and whatever it holds is left out. It needs a default. */
  readonly when?: readonly When[];
  /** The heading that begins at this field, where a form of many fields is read in parts. */
  readonly section?: string;
  /** Few people need it: the form folds it away. */
  readonly advanced?: boolean;
  /** Says whose stack it is and where: a preset leaves it as it was set. */
  readonly identity?: boolean;
  /** A number that names something instead of counting it: its digits are not grouped. */
  readonly identifier?: boolean;
  /** What a text may be chosen from. */
  readonly suggests?: Suggests;
}

/** How a received value reads in a message: JSON, cut after 60 characters. */
export function describeReceived(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The one form of a message: field, what came, what is expected. */
export function describeIssue(label: string, received: unknown, expected: string): string {
  return `${label}: received ${describeReceived(received)}, expected ${expected}`;
}

function failing(label: string, expected: string) {
  return {
    error: (issue: { readonly input?: unknown }) => describeIssue(label, issue.input, expected),
  };
}

// zod/mini has functions where zod has methods; it keeps some 24 KB out of what the configurator loads first.

/** What a field holds that was left out. */
export const byDefault = z._default;

/** What is read, with its own defaults, where a group or list was left out. */
export const prefault = z.prefault;

/** The value or null. */
export const nullable = z.nullable;

/** Attaches the words that wizard, JSON Schema and docs show. */
export function describe<T extends z.ZodMiniType>(schema: T, meta: FieldMeta): T {
  z.globalRegistry.add(schema, { ...meta });
  return schema;
}

interface TextOptions extends FieldMeta {
  readonly pattern?: RegExp;
  readonly expected: string;
  readonly min?: number;
  readonly max: number;
  /** What the form alone cannot say, e.g. "no placeholder". */
  readonly also?: {
    readonly holds: (value: string) => boolean;
    readonly error: (issue: { readonly input?: unknown }) => string;
  };
}

/** A single-line text of a stated form. */
export function text({ pattern, expected, min = 1, max, also, ...meta }: TextOptions) {
  const fail = failing(meta.label, expected);
  const schema = z
    .string(fail)
    .check(
      z.minLength(min, fail),
      z.maxLength(max, fail),
      ...(pattern ? [z.regex(pattern, fail)] : []),
      ...(also ? [z.refine<string>(also.holds, { error: also.error })] : []),
    );
  return describe(schema, { ...meta, limit: meta.limit ?? expected });
}

/** Free text: any characters except control characters. */
export function freeText(options: Omit<TextOptions, "pattern" | "expected">) {
  return text({
    ...options,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    pattern: /^[^\u0000-\u001f\u007f\u2028\u2029]*$/u,
    expected: `1 to ${options.max} characters without line breaks or control characters`,
  });
}

interface NumberOptions extends FieldMeta {
  readonly min: number;
  readonly max: number;
}

function rangeOf({ min, max, unit }: NumberOptions): string {
  return `${min.toLocaleString("en-US")} to ${max.toLocaleString("en-US")}${unit ? ` ${unit}` : ""}`;
}

/** A whole number within limits. */
export function integer(options: NumberOptions) {
  const { min, max, ...meta } = options;
  const fail = failing(meta.label, `a whole number, ${rangeOf(options)}`);
  const schema = z.int(fail).check(z.gte(min, fail), z.lte(max, fail));
  return describe(schema, { ...meta, limit: meta.limit ?? rangeOf(options) });
}

/** A number within limits, fractions allowed. */
export function decimal(options: NumberOptions) {
  const { min, max, ...meta } = options;
  const fail = failing(meta.label, `a number, ${rangeOf(options)}`);
  const schema = z.number(fail).check(z.gte(min, fail), z.lte(max, fail));
  return describe(schema, { ...meta, limit: meta.limit ?? rangeOf(options) });
}

/** One of a few words. */
export function choice<const T extends readonly [string, ...string[]]>(values: T, meta: FieldMeta) {
  return describe(z.enum(values, failing(meta.label, `one of ${values.join(", ")}`)), meta);
}

/** One of a few numbers. */
export function numberChoice<const T extends readonly [number, ...number[]]>(values: T, meta: FieldMeta) {
  return describe(z.literal(values, failing(meta.label, `one of ${values.join(", ")}`)), meta);
}

/** Yes or no. */
export function flag(meta: FieldMeta) {
  return describe(z.boolean(failing(meta.label, "true or false")), meta);
}

/** A list with a least and a greatest length. */
export function list<T extends z.ZodMiniType>(
  item: T,
  { min = 0, max, ...meta }: FieldMeta & { min?: number; max: number },
) {
  const fail = failing(meta.label, `a list of ${min} to ${max} entries`);
  return describe(z.array(item, fail).check(z.minLength(min, fail), z.maxLength(max, fail)), meta);
}

/** An object that names the keys it does not know. */
export function group<T extends z.core.$ZodLooseShape>(shape: T, meta: FieldMeta) {
  return describe(
    z.strictObject(shape, {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? describeIssue(meta.label, issue.keys, `only the fields ${Object.keys(shape).join(", ")}`)
          : describeIssue(meta.label, issue.input, "an object"),
    }),
    meta,
  );
}

/** A rule over several fields: reported at `path`, as field, received, expected. */
export function refuse(
  context: z.core.$RefinementCtx,
  path: readonly (string | number)[],
  label: string,
  received: unknown,
  expected: string,
): void {
  context.addIssue({
    code: "custom",
    path: [...path],
    message: describeIssue(label, received, expected),
    input: received,
    params: { received },
  });
}
