import { ArrowDown, ArrowUp, Copy, Trash2 } from "lucide-react";
import { useWatch } from "react-hook-form";
import { Card } from "@/components/ui/card";
import { IconButton } from "@/components/ui/icon-button";
import type { SpecOf } from "@/generators/schema/field-spec";
import { controlId } from "../spec/form-path";
import { FieldGrid } from "./field-grid";
import { titleKey } from "./new-item";

interface ItemCardProps {
  readonly name: string;
  readonly item: SpecOf<"group">;
  readonly place: number;
  readonly count: number;
  readonly onDuplicate: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One thing of a list, under its own name, with what can be done to it. */
export function ItemCard({ name, item, place, count, onDuplicate, onMove, onRemove }: ItemCardProps) {
  const title: unknown = useWatch({ name: `${name}.${titleKey(item)}` });
  const called = `${item.label} ${title || place + 1}`;
  const headingId = `${controlId(name)}-title`;
  return (
    <Card id={controlId(name)} aria-labelledby={headingId} className="@container">
      <header className="flex items-center gap-0.5 rounded-t-lg border-b bg-sunken py-1 pr-1 pl-3">
        <h3 id={headingId} className="min-w-0 flex-1 truncate text-sm">
          <span className="text-ink-faint">{item.label} </span>
          <span className="code font-medium">{String(title || place + 1)}</span>
        </h3>
        {count > 1 && (
          <>
            <IconButton size="icon-small" label={`Move ${called} up`} disabled={place === 0} onClick={() => onMove(-1)}>
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              size="icon-small"
              label={`Move ${called} down`}
              disabled={place === count - 1}
              onClick={() => onMove(1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton size="icon-small" label={`Duplicate ${called}`} onClick={onDuplicate}>
          <Copy aria-hidden />
        </IconButton>
        <IconButton kind="danger" size="icon-small" label={`Remove ${called}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </header>
      <FieldGrid name={name} fields={item.fields} className="p-3" />
    </Card>
  );
}
