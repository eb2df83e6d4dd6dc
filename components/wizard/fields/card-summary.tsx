import { useWatch } from "react-hook-form";
import type { FieldSpec, SpecOf } from "@/generators/schema/field-spec";
import { thousands } from "@/lib/text/thousands";
import { useLanguage } from "../../words/use-words";
import { titleKey } from "./new-item";

/** As many as stand beside a name. */
const MOST = 3;

function wordsOf(field: FieldSpec, value: unknown, language: string): string {
  if (typeof value !== "string" || value === "") return "";
  if (field.kind === "choice") return field.options.find((option) => option.value === value)?.label ?? value;
  const words = field.kind === "number" && /^\d{4,15}$/.test(value) ? thousands(Number(value), language) : value;
  return field.unit ? `${words} ${field.unit}` : words;
}

/** What a thing of a list is, in a line: the first of its fields that hold something. */
export function CardSummary({ name, item }: { readonly name: string; readonly item: SpecOf<"group"> }) {
  const language = useLanguage();
  const told = item.fields.filter(
    ({ key, field }) => key !== titleKey(item) && !field.advanced && ["text", "number", "choice"].includes(field.kind),
  );
  const values: readonly unknown[] = useWatch({ name: told.map(({ key }) => `${name}.${key}`) });
  const words = told.map(({ field }, at) => wordsOf(field, values[at], language)).filter((one) => one !== "");
  return <span className="min-w-0 flex-1 truncate text-ink-faint text-xs">{words.slice(0, MOST).join(" · ")}</span>;
}
