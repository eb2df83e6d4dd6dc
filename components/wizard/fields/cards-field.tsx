import { clsx } from "clsx";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { SpecOf } from "@/generators/schema/field-spec";
import { useLanguage, useWords } from "../../words/use-words";
import { told } from "../../words/words";
import { controlId } from "../spec/form-path";
import { FieldError } from "./field-error";
import { FieldHelp } from "./field-help";
import { focusControl } from "./focus-control";
import { ItemCard } from "./item-card";
import { newItem, titleKey, titlesOf } from "./new-item";
import { useErrorAt } from "./use-field";

/** More of them begin folded, but for the first. */
const MOST_OPEN = 2;

interface CardsFieldProps {
  readonly name: string;
  readonly spec: SpecOf<"list">;
  readonly item: SpecOf<"group">;
}

/** A list of things that have fields themselves: add, duplicate, reorder, remove. */
export default function CardsField({ name, spec, item }: CardsFieldProps) {
  const { getValues } = useFormContext();
  const { fields, insert, move, remove } = useFieldArray({ name });
  const { form } = useWords();
  const called = useLanguage() === "en" ? item.label.toLowerCase() : item.label;
  const error = useErrorAt(name);
  const id = controlId(name);
  const most = spec.limits.max;

  const [added, setAdded] = useState<number>();

  const addAt = (at: number, from?: unknown) => {
    setAdded(at);
    insert(at, newItem(item, titlesOf(item, getValues(name)), from), { shouldFocus: false });
    focusControl(`${name}.${at}.${titleKey(item)}`, `${name}.${at}`);
  };
  const removeAt = (at: number) => {
    remove(at);
    focusControl(fields.length > 1 ? `${name}.${Math.max(0, at - 1)}.${titleKey(item)}` : `${name}.add`);
  };

  return (
    <fieldset id={id} aria-describedby={`${id}-help ${id}-error`} className="col-span-full flex min-w-0 flex-col gap-2">
      <legend
        className={clsx(
          "mb-1.5 flex min-h-6 items-center",
          name.includes(".") ? "font-medium text-ink-soft text-xs" : "font-semibold text-sm",
        )}
      >
        <span id={`${id}-label`}>{spec.label}</span>
        <FieldHelp spec={spec} id={id} />
        {most !== undefined && (
          <span className="ml-1 font-normal text-ink-faint text-xs tabular-nums">
            {told(form.countOf, { count: fields.length, most })}
          </span>
        )}
      </legend>
      <FieldError name={name} label={spec.label} message={error} />
      {fields.map((field, at) => (
        <ItemCard
          key={field.id}
          name={`${name}.${at}`}
          item={item}
          place={at}
          count={fields.length}
          open={at === added || at === 0 || fields.length <= MOST_OPEN}
          onDuplicate={() => addAt(at + 1, getValues(`${name}.${at}`))}
          onMove={(by) => move(at, at + by)}
          onRemove={() => removeAt(at)}
        />
      ))}
      <Button
        id={controlId(`${name}.add`)}
        size="small"
        className="self-start"
        disabled={fields.length === most}
        onClick={() => addAt(fields.length)}
      >
        <Plus aria-hidden />
        {told(form.addOne, { item: called })}
      </Button>
    </fieldset>
  );
}
