import type { SpecOf } from "@/generators/schema/field-spec";
import { memberOf } from "@/lib/json/value-at";
import { toForm } from "../spec/form-value";
import { nextName } from "./list-edits";

type Group = SpecOf<"group">;

/** The field that names a thing among its like: its first text. */
export const titleKey = (item: Group): string =>
  item.fields.find(({ field }) => field.kind === "text")?.key ?? item.fields[0]?.key ?? "";

/** The names that the things of a list have. */
export function titlesOf(item: Group, values: unknown): string[] {
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  return rows.map((row) => titleOf(item, row));
}

function titleOf(item: Group, row: unknown): string {
  const title = memberOf(row, titleKey(item));
  return typeof title === "string" ? title : "";
}

/** The form's value of one more thing: what the schema takes by default, or a copy, under a name that is free. */
export function newItem(item: Group, titles: readonly string[], from?: unknown): Record<string, unknown> {
  const key = titleKey(item);
  const example = item.fields.find((named) => named.key === key)?.field.placeholder ?? "";
  const values = from ?? toForm(item, undefined);
  return { ...Object(structuredClone(values)), [key]: nextName(titles, example) };
}
