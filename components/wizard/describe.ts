import type { FieldSpec, NamedField } from "@/generators/schema/field-spec";
import { holds, pathOf } from "@/generators/schema/when";
import { memberOf, valueAt } from "@/lib/json/value-at";
import type { Language } from "../words/language";

/** One thing that was decided, in words. */
export interface Statement {
  readonly label: string;
  readonly words: string;
  readonly changed: boolean;
}

/** What values are called in a language. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  /** A label in the middle of a sentence. */
  readonly within: (label: string) => string;
  readonly language: Language;
}

const plain: ValueWords = {
  yes: "yes",
  no: "no",
  nothing: "none",
  within: (label) => label.toLowerCase(),
  language: "en",
};

/** The fields that have an effect; a dotted condition is about the whole config, another about the fields beside. */
const effective = (fields: readonly NamedField[], beside: unknown, config: unknown): readonly NamedField[] =>
  fields.filter(({ key, field }) =>
    (field.when ?? []).every((condition) => {
      const path = pathOf(condition, [key]);
      return holds(condition, valueAt(path.length > 1 ? config : beside, path));
    }),
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const MOST_DIGITS = { maximumFractionDigits: 3 };

const withUnit = (text: string, unit: string | undefined): string => (unit ? `${text} ${unit}` : text);

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}

function entryWords(field: FieldSpec, value: unknown, says: ValueWords): string {
  if (field.kind !== "group") return valueWords(field, value, says);
  const shown = effective(field.fields, value, undefined);
  const [first, ...rest] = shown.filter(({ field: inner }) => inner.kind !== "list");
  const details = rest
    .filter(({ key }) => memberOf(value, key) !== "")
    .map(({ key, field: inner }) => `${says.within(inner.label)} ${valueWords(inner, memberOf(value, key), says)}`);
  const name = first ? valueWords(first.field, memberOf(value, first.key), says) : "";
  return details.length > 0 ? `${name}: ${details.join(", ")}` : name;
}

/** The value of one field as a person would say it. */
function valueWords(field: FieldSpec, value: unknown, says: ValueWords): string {
  switch (field.kind) {
    case "text":
      return value === "" || value === null || value === undefined ? says.nothing : shorten(String(value));
    case "number":
      return typeof value === "number"
        ? withUnit(field.identifier ? String(value) : value.toLocaleString(says.language, MOST_DIGITS), field.unit)
        : says.nothing;
    case "choice":
      return field.options.find((option) => option.value === String(value))?.label ?? String(value);
    case "switch":
      return value === true ? says.yes : says.no;
    case "list": {
      const entries = listOf(value).map((entry) => entryWords(field.item, entry, says));
      return entries.length === 0 ? says.nothing : entries.join(field.item.kind === "group" ? "; " : ", ");
    }
    case "maybe":
      return value === null || value === undefined ? says.nothing : valueWords(field.value, value, says);
    case "group":
      return entryWords(field, value, says);
  }
}

/** What a config says about some fields, with what differs from another config marked. */
export function statements(
  fields: readonly NamedField[],
  values: unknown,
  standard: unknown,
  says = plain,
  config = values,
): readonly Statement[] {
  return effective(fields, values, config).flatMap(({ key, field }): readonly Statement[] => {
    const value = memberOf(values, key);
    const usual = memberOf(standard, key);
    if (field.kind === "group") return statements(field.fields, value, usual, says, config);
    const changed = JSON.stringify(value ?? null) !== JSON.stringify(usual ?? null);
    return [{ label: field.label, words: valueWords(field, value, says), changed }];
  });
}
