import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { useWords } from "../../words/use-words";
import { told } from "../../words/words";
import { FieldFrame } from "./field-frame";
import { pastedEntries } from "./list-edits";
import { useErrorAt } from "./use-field";

interface ListRowProps {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly value: string;
  readonly untouched: boolean;
  readonly last: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly onEnter: () => void;
  /** `instead`: what stood there was selected. */
  readonly onPasted: (entries: readonly string[], instead: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One text of a list with what can be done to it. */
export function ListRow({ name, spec, value, untouched, last, ...on }: ListRowProps) {
  const { form } = useWords();
  const error = useErrorAt(name, untouched);
  const first = name.endsWith(".0");
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") on.onEnter();
    else if (event.altKey && event.key === "ArrowUp") on.onMove(-1);
    else if (event.altKey && event.key === "ArrowDown") on.onMove(1);
    else return;
    event.preventDefault();
  };
  const leave = () => {
    if (value.trim() !== value) on.onChange(value.trim());
    on.onBlur();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const entries = pastedEntries(event.clipboardData.getData("text"));
    if (entries.length === 0) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    on.onPasted(entries, selectionStart === 0 && selectionEnd === value.length);
  };
  return (
    <FieldFrame name={name} spec={spec} error={error} labelHidden>
      {(control) => (
        <div className="flex items-center gap-0.5">
          <Input
            {...control}
            name={name}
            value={value}
            placeholder={spec.placeholder}
            onChange={(event) => on.onChange(event.target.value)}
            onBlur={leave}
            onKeyDown={press}
            onPaste={paste}
          />
          {!(first && last) && (
            <>
              <IconButton
                size="icon-small"
                label={told(form.moveUp, { what: spec.label })}
                disabled={first}
                onClick={() => on.onMove(-1)}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                size="icon-small"
                label={told(form.moveDown, { what: spec.label })}
                disabled={last}
                onClick={() => on.onMove(1)}
              >
                <ArrowDown aria-hidden />
              </IconButton>
            </>
          )}
          <IconButton
            kind="danger"
            size="icon-small"
            label={told(form.remove, { what: spec.label })}
            onClick={on.onRemove}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </FieldFrame>
  );
}
