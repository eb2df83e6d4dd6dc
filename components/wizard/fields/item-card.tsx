import { clsx } from "clsx";
import { ArrowDown, ArrowUp, ChevronRight, Copy, Trash2 } from "lucide-react";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { IconButton } from "@/components/ui/icon-button";
import type { SpecOf } from "@/generators/schema/field-spec";
import { useWords } from "../../words/use-words";
import { told } from "../../words/words";
import { controlId } from "../spec/form-path";
import { CardSummary } from "./card-summary";
import { useFaultWithin } from "./faults";
import { FieldGrid } from "./field-grid";
import { titleKey } from "./new-item";

interface ItemCardProps {
  readonly name: string;
  readonly item: SpecOf<"group">;
  readonly place: number;
  readonly count: number;
  /** Whether it begins with its fields shown. */
  readonly open: boolean;
  readonly onDuplicate: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One thing of a list, under its own name, with what can be done to it. */
export function ItemCard({ name, item, place, count, open: first, onDuplicate, onMove, onRemove }: ItemCardProps) {
  const { form } = useWords();
  const [open, setOpen] = useState(first);
  const isFaulty = useFaultWithin(name);
  const title: unknown = useWatch({ name: `${name}.${titleKey(item)}` });
  const called = `${item.label} ${title || place + 1}`;
  const headingId = `${controlId(name)}-title`;
  return (
    <Card id={controlId(name)} aria-labelledby={headingId} className="@container">
      <header
        className={clsx("flex items-center gap-0.5 rounded-t-lg bg-sunken py-1 pr-1 pl-2", !open && "rounded-b-lg")}
      >
        <h3 className="min-w-0 flex-1 text-sm">
          <button
            type="button"
            aria-labelledby={headingId}
            aria-expanded={open}
            aria-controls={`${headingId}-fields`}
            onClick={() => setOpen(!open)}
            className="flex min-h-7 w-full min-w-0 items-center gap-1.5 text-left pointer-coarse:min-h-11"
          >
            <ChevronRight
              aria-hidden
              className={clsx("size-4 shrink-0 text-ink-faint transition-transform", open && "rotate-90")}
            />
            <span id={headingId} className="max-w-full shrink-0 truncate">
              <span className="sr-only">{item.label} </span>
              <span className="code font-semibold">{String(title || place + 1)}</span>
            </span>
            <CardSummary name={name} item={item} />
            {!open && isFaulty && <Badge tone="bad">{form.toFix}</Badge>}
          </button>
        </h3>
        {count > 1 && (
          <>
            <IconButton
              size="icon-small"
              label={told(form.moveUp, { what: called })}
              disabled={place === 0}
              onClick={() => onMove(-1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              size="icon-small"
              label={told(form.moveDown, { what: called })}
              disabled={place === count - 1}
              onClick={() => onMove(1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton size="icon-small" label={told(form.duplicate, { what: called })} onClick={onDuplicate}>
          <Copy aria-hidden />
        </IconButton>
        <IconButton kind="danger" size="icon-small" label={told(form.remove, { what: called })} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </header>
      <div id={`${headingId}-fields`} hidden={!open} className="border-t p-3">
        <FieldGrid name={name} fields={item.fields} />
      </div>
    </Card>
  );
}
