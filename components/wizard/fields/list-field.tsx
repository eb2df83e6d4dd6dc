import { Plus } from "lucide-react";
import { useState } from "react";
import { useController } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { SpecOf } from "@/generators/schema/field-spec";
import { useWords } from "../../words/use-words";
import { told } from "../../words/words";
import { controlId } from "../spec/form-path";
import { FieldError } from "./field-error";
import { FieldHelp } from "./field-help";
import { focusControl } from "./focus-control";
import { moved, without } from "./list-edits";
import { ListRow } from "./list-row";
import { useErrorAt } from "./use-field";

interface ListFieldProps {
  readonly name: string;
  readonly spec: SpecOf<"list">;
}

/** A list of texts: add, remove and reorder, also with Enter and with Alt and the arrow keys. */
export function ListField({ name, spec }: ListFieldProps) {
  const { form } = useWords();
  const { field } = useController({ name });
  const error = useErrorAt(name);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const rows: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const id = controlId(name);

  const write = (next: readonly string[], focus: number) => {
    field.onChange([...next]);
    focusControl(next.length > 0 ? `${name}.${Math.max(0, Math.min(focus, next.length - 1))}` : `${name}.add`);
  };
  const addAfter = (at: number) => write([...rows.slice(0, at + 1), "", ...rows.slice(at + 1)], at + 1);
  const move = (at: number, by: -1 | 1) => write(moved(rows, at, by), at + by);

  return (
    <fieldset
      id={id}
      aria-describedby={`${id}-help ${id}-error`}
      className="col-span-full flex min-w-0 flex-col gap-1.5"
    >
      <legend className="mb-1 flex min-h-6 items-center font-medium text-ink-soft text-xs">
        <span id={`${id}-label`}>{spec.label}</span>
        <FieldHelp spec={spec} id={id} />
      </legend>
      {rows.map((value, at) => (
        <ListRow
          // biome-ignore lint/suspicious/noArrayIndexKey: texts may repeat and have no other identity than their place
          key={at}
          name={`${name}.${at}`}
          spec={{ ...spec.item, label: `${spec.item.label} ${at + 1}` }}
          value={value}
          untouched={value === "" && !left.has(at)}
          last={at === rows.length - 1}
          onChange={(next) => field.onChange(rows.map((row, index) => (index === at ? next : row)))}
          onBlur={() => setLeft((old) => new Set([...old, at]))}
          onEnter={() => addAfter(at)}
          onPasted={(entries, instead) =>
            write(rows.toSpliced(at, instead ? 1 : 0, ...entries), at + entries.length - 1)
          }
          onMove={(by) => move(at, by)}
          onRemove={() => write(without(rows, at), at)}
        />
      ))}
      <div className="flex items-center gap-2.5">
        <Button id={controlId(`${name}.add`)} size="small" onClick={() => addAfter(rows.length - 1)}>
          <Plus aria-hidden />
          {form.add} <span className="sr-only">{told(form.addTo, { list: spec.label })}</span>
        </Button>
        {rows.length === 0 && <span className="text-ink-faint text-xs">{form.none}</span>}
      </div>
      <FieldError name={name} label={spec.label} message={error} />
    </fieldset>
  );
}
