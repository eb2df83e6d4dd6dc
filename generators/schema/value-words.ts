import { memberOf } from "@/lib/json/value-at";
import { type FieldSpec, present } from "./field-spec";

const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

/** A field's value as a person would say it. */
export function wordsOf(field: FieldSpec, value: unknown): string {
  if (value === undefined || value === null || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return namedWords(field, value) ?? numberWords(field, value);
  if (Array.isArray(value)) return listWords(field, value);
  return typeof value === "object" ? groupWords(field, value) : textWords(field, String(value));
}

function namedWords(field: FieldSpec, value: unknown): string | undefined {
  const inner = present(field);
  const option = inner.kind === "choice" ? inner.options.find((one) => one.value === String(value)) : undefined;
  return option?.named ? option.label : undefined;
}

function numberWords({ unit, identifier }: FieldSpec, value: number): string {
  const digits = identifier ? String(value) : numbers.format(value);
  return unit === undefined ? digits : `${digits} ${unit}`;
}

function textWords(field: FieldSpec, value: string): string {
  const words = (namedWords(field, value) ?? value).replaceAll(/\s+/g, " ");
  return words.length > 120 ? `${words.slice(0, 117)}…` : words;
}

function listWords(field: FieldSpec, items: readonly unknown[]): string {
  const list = present(field);
  if (items.length === 0 || list.kind !== "list") return "none";
  return items.map((item) => wordsOf(list.item, item)).join(present(list.item).kind === "group" ? "; " : ", ");
}

/** Its first field, which names it, and what is not as usual. */
function groupWords(field: FieldSpec, value: object): string {
  const group = present(field);
  if (group.kind !== "group") return JSON.stringify(value);
  const [first, ...rest] = group.fields;
  const details = rest
    .filter(({ key, field: inner }) => !isUsual(inner, memberOf(value, key)))
    .map(({ key, field: inner }) => `${inner.label.toLowerCase()} ${wordsOf(inner, memberOf(value, key))}`);
  const name = first ? wordsOf(first.field, memberOf(value, first.key)) : "";
  return details.length > 0 ? `${name} (${details.join(", ")})` : name;
}

function isUsual({ initial }: FieldSpec, value: unknown): boolean {
  return JSON.stringify(value ?? null) === JSON.stringify(initial ?? null);
}
