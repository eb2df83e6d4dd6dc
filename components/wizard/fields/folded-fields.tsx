import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import type { NamedField } from "@/generators/schema/field-spec";
import { useWords } from "../../words/use-words";
import { told } from "../../words/words";
import { toForm } from "../spec/form-value";

interface FoldedFieldsProps {
  /** By their names in the form. */
  readonly fields: readonly NamedField[];
  readonly children: ReactNode;
}

/** Fields behind a heading that names them and says how many differ from the default. */
export function FoldedFields({ fields, children }: FoldedFieldsProps) {
  const { form } = useWords();
  const values: readonly unknown[] = useWatch({ name: fields.map(({ key }) => key) });
  const changed = fields.filter(
    ({ field }, at) => JSON.stringify(values[at]) !== JSON.stringify(toForm(field, undefined)),
  ).length;
  return (
    <details className="group col-span-full min-w-0">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 rounded-md text-ink-soft text-xs hover:text-ink pointer-coarse:min-h-11">
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        <span className="shrink-0 font-medium">{form.more}</span>
        <span className="min-w-0 truncate text-ink-faint">{fields.map(({ field }) => field.label).join(", ")}</span>
        {changed > 0 && (
          <Badge tone="accent" className="shrink-0">
            {told(form.changed, { count: changed })}
          </Badge>
        )}
      </summary>
      <div className="@container mt-2 border-l-2 pl-3">{children}</div>
    </details>
  );
}
