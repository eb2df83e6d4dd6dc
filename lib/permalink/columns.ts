import type { Field } from "./query";

/** Separators that hardly occur in values; where they do, they are escaped. */
const GROUP = "\u001e";
const VALUE = "\u001f";
const AT = "\u001d";
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators are such characters
const SPECIAL = /[%*=\u001d-\u001f]/g;

/**
 * Fields column by column: the name stands once, `models.*.memoryMb=2048␟4096`, then its values for element 0, 1, ….
 * Lists compress to about half of what they take row by row. An element out of the row is given by its numbers.
 */
export function writeColumns(fields: readonly Field[]): string {
  const columns = new Map<string, { readonly texts: string[]; expected: string }>();
  for (const { name, value } of fields) {
    const { template, indices } = splitName(name);
    const column = columns.get(template) ?? { texts: [], expected: zeros(indices) };
    columns.set(template, column);
    column.texts.push(indices === column.expected ? escapeText(value) : indices + AT + escapeText(value));
    column.expected = next(indices);
  }
  return [...columns].map(([template, { texts }]) => `${template}=${texts.join(VALUE)}`).join(GROUP);
}

/** Inverse of `writeColumns`, up to the order of the fields. */
export function readColumns(text: string): readonly Field[] {
  return text.split(GROUP).flatMap((group) => {
    const at = group.indexOf("=");
    return at < 0 ? [] : readColumn(group.slice(0, at), group.slice(at + 1));
  });
}

function readColumn(template: string, text: string): readonly Field[] {
  let expected = zeros(template.replace(/[^*]/g, "").split("").join("."));
  return text.split(VALUE).map((part) => {
    const mark = part.indexOf(AT);
    const indices = mark < 0 ? expected : part.slice(0, mark);
    expected = next(indices);
    return { name: joinName(template, indices), value: unescapeText(part.slice(mark + 1)) };
  });
}

function splitName(name: string): { readonly template: string; readonly indices: string } {
  const indices: string[] = [];
  const steps = name.split(".").map((step) => {
    if (!/^\d+$/.test(step)) return escapeText(step);
    indices.push(step);
    return "*";
  });
  return { template: steps.join("."), indices: indices.join(".") };
}

function joinName(template: string, indices: string): string {
  const rest = indices.split(".");
  const steps = template.split(".").map((step) => (step === "*" ? (rest.shift() ?? "") : unescapeText(step)));
  return steps.join(".");
}

function zeros(indices: string): string {
  return indices.replace(/[^.]+/g, "0");
}

function next(indices: string): string {
  return indices.replace(/\d+$/, (last) => String(Number(last) + 1));
}

function escapeText(text: string): string {
  return text.replace(SPECIAL, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function unescapeText(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
