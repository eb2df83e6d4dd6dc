import type { Empty, FieldSpec, NamedField, SpecOf } from "./field-spec";

/**
 * What the form holds for a field. Numbers stay the text that was typed, so nothing is lost or becomes NaN; what is
 * switched off keeps its values beside the switch.
 */
export type FormValue = string | boolean | readonly FormValue[] | { readonly [key: string]: FormValue };
export type FormObject = { readonly [key: string]: FormValue };

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const objectFrom = (fields: readonly NamedField[], value: unknown): Record<string, FormValue> => {
  const given = asObject(value);
  return Object.fromEntries(fields.map(({ key, field }) => [key, toForm(field, given[key])]));
};

const variantFields = (spec: SpecOf<"union">): NamedField[] => spec.variants.flatMap((variant) => variant.fields);

function unionFrom(spec: SpecOf<"union">, value: unknown): FormValue {
  const tag = asObject(value)[spec.discriminator] ?? spec.variants[0]?.value ?? "";
  return { ...objectFrom(variantFields(spec), value), [spec.discriminator]: String(tag) };
}

/** The form's value for a value of the config; what is missing becomes the field's blank. */
export function toForm(spec: FieldSpec, value: unknown): FormValue {
  switch (spec.kind) {
    case "text":
    case "number":
      return value === undefined || value === null ? "" : String(value);
    case "choice":
      return value === undefined || value === null
        ? spec.empty === "text"
          ? (spec.options[0]?.value ?? "")
          : ""
        : String(value);
    case "switch":
      return value === true;
    case "list":
      return asList(value).map((item) => toForm(spec.item, item));
    case "record":
      return Object.entries(asObject(value)).map(([key, item]) => ({ key, value: toForm(spec.value, item) }));
    case "group":
      return objectFrom(spec.fields, value);
    case "maybe":
      return { on: value !== undefined && value !== null, value: toForm(spec.value, value) };
    case "union":
      return unionFrom(spec, value);
  }
}

const emptyValue = { undefined: undefined, null: null, text: "" } as const satisfies Record<Empty, unknown>;

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)$/;

const parseNumber = (raw: string): number | string => (numeral.test(raw.trim()) ? Number(raw) : raw);

function numberFrom(raw: string, empty: Empty): unknown {
  if (raw.trim() === "") return empty === "null" ? null : undefined;
  return parseNumber(raw);
}

const isSet = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

const objectTo = (fields: readonly NamedField[], value: FormValue | undefined): Record<string, unknown> => {
  const given = asObject(value);
  // The form was filled by toForm, so below every key lies a value of the form.
  const entries = fields.map(({ key, field }) => [key, toConfig(field, given[key] as FormValue)] as const);
  return Object.fromEntries(entries.filter(isSet));
};

function recordTo(spec: SpecOf<"record">, value: FormValue): Record<string, unknown> {
  const rows = asList(value).map(asObject);
  return Object.fromEntries(rows.map((row) => [String(row.key ?? ""), toConfig(spec.value, row.value as FormValue)]));
}

function unionTo(spec: SpecOf<"union">, value: FormValue): Record<string, unknown> {
  const tag = String(asObject(value)[spec.discriminator] ?? "");
  const variant = spec.variants.find((one) => one.value === tag);
  return { [spec.discriminator]: tag, ...objectTo(variant?.fields ?? [], value) };
}

/** The config's value for what the form holds; branches that are switched off are left out. */
export function toConfig(spec: FieldSpec, value: FormValue): unknown {
  switch (spec.kind) {
    case "text":
      return value === "" ? emptyValue[spec.empty] : value;
    case "number":
      return numberFrom(String(value ?? ""), spec.empty);
    case "choice":
      if (value === "") return emptyValue[spec.empty];
      return spec.numeric ? parseNumber(String(value)) : value;
    case "switch":
      return value;
    case "list":
      return asList(value).map((item) => toConfig(spec.item, item as FormValue));
    case "record":
      return recordTo(spec, value);
    case "group":
      return objectTo(spec.fields, value);
    case "maybe": {
      const held = asObject(value);
      return held.on === true ? toConfig(spec.value, held.value as FormValue) : spec.off;
    }
    case "union":
      return unionTo(spec, value);
  }
}
