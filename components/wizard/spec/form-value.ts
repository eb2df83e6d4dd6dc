import type { FieldSpec, NamedField, SpecOf } from "@/generators/schema/field-spec";

/**
 * What the form holds for a field. Numbers stay the text that was typed, so nothing is lost or becomes NaN; what is
 * switched off keeps its values beside the switch.
 */
export type FormValue = string | boolean | readonly FormValue[] | { readonly [key: string]: FormValue };

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asText = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

const objectFrom = (fields: readonly NamedField[], value: unknown): Record<string, FormValue> => {
  const given = asObject(value);
  return Object.fromEntries(fields.map(({ key, field }) => [key, toForm(field, given[key])]));
};

/** The form's value for a value of the config; what is missing is what the schema takes then. */
export function toForm(spec: FieldSpec, given: unknown): FormValue {
  const value = given === undefined ? spec.initial : given;
  switch (spec.kind) {
    case "text":
    case "number":
      return asText(value);
    case "choice":
      return asText(value ?? spec.options[0]?.value);
    case "switch":
      return value === true;
    case "list":
      return asList(value).map((item) => toForm(spec.item, item));
    case "group":
      return objectFrom(spec.fields, value);
    case "maybe":
      return { on: value !== undefined && value !== null, value: toForm(spec.value, value ?? undefined) };
  }
}

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Thousands with separators as they are written: `20,000`, `20 000`. */
const grouped = /^[+-]?[1-9]\d{0,2}([,\s_']\d{3})+(\.\d+)?$/;
/** A fraction as much of Europe writes it: `0,7`. */
const decimalComma = /^[+-]?\d+,\d+$/;

function parseNumber(raw: string, unit = ""): number | string {
  const text = withoutUnit(raw.trim(), unit);
  if (text.endsWith("%")) return shareOf(text.slice(0, -1)) ?? raw;
  const plain = grouped.test(text)
    ? text.replace(/[,\s_']/g, "")
    : text.replace(decimalComma, (all) => all.replace(",", "."));
  return numeral.test(plain) ? Number(plain) : raw;
}

/** `70 %` of a share that is counted from 0 to 1. */
function shareOf(percent: string): number | undefined {
  const parsed = parseNumber(percent);
  return typeof parsed === "number" ? Number((parsed / 100).toPrecision(12)) : undefined;
}

/** `2048 MB` where MB is meant anyway. */
function withoutUnit(text: string, unit: string): string {
  const ends = unit !== "" && text.toLowerCase().endsWith(unit.toLowerCase());
  return ends ? text.slice(0, -unit.length).trimEnd() : text;
}

function emptyOf({ empty }: SpecOf<"text" | "number">): unknown {
  switch (empty) {
    case "text":
      return "";
    case "null":
      return null;
    case "undefined":
      return undefined;
  }
}

const objectTo = (fields: readonly NamedField[], value: unknown): Record<string, unknown> => {
  const given = asObject(value);
  const entries = fields.map(({ key, field }) => [key, toConfig(field, given[key])] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
};

/** The config's value for what the form holds; branches that are switched off are left out. */
export function toConfig(spec: FieldSpec, value: unknown): unknown {
  switch (spec.kind) {
    case "text":
      return value === "" ? emptyOf(spec) : value;
    case "number":
      return asText(value).trim() === "" ? emptyOf(spec) : parseNumber(asText(value), spec.unit);
    case "choice":
      return spec.numeric ? parseNumber(asText(value)) : value;
    case "switch":
      return value;
    case "list":
      return asList(value).map((item) => toConfig(spec.item, item));
    case "group":
      return objectTo(spec.fields, value);
    case "maybe": {
      const held = asObject(value);
      return held.on === true ? toConfig(spec.value, held.value) : spec.off;
    }
  }
}
