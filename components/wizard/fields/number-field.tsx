import { clsx } from "clsx";
import { Input } from "@/components/ui/input";
import type { SpecOf } from "@/generators/schema/field-spec";
import { thousands } from "@/lib/text/thousands";
import { useLanguage } from "../../words/use-words";
import { FieldFrame } from "./field-frame";
import { useTextField } from "./use-field";

/** A number with its unit. It is a text field, so that whatever is typed stays until it is mended. */
export function NumberField({ name, spec }: { readonly name: string; readonly spec: SpecOf<"number"> }) {
  const { error, ...field } = useTextField(name);
  const language = useLanguage();
  const grouped = !spec.identifier && /^\d{4,15}$/.test(field.value) && thousands(Number(field.value), language);
  return (
    <FieldFrame name={name} spec={spec} error={error}>
      {(control) => (
        <span className="relative block">
          <Input
            {...control}
            {...field}
            name={name}
            inputMode="decimal"
            placeholder={spec.placeholder}
            className={clsx("peer tabular-nums", grouped && "not-focus:text-transparent")}
          />
          {/* Over the digits as they were typed, so that neither caret nor selection moves when the field is entered. */}
          {grouped && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 left-px flex items-center px-2.5 text-sm tabular-nums pointer-coarse:text-base peer-focus:hidden forced-colors:hidden"
            >
              {grouped}
            </span>
          )}
          {spec.unit && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 right-px my-px flex items-center rounded-r-md bg-surface pr-2.5 pl-1 text-ink-faint text-xs"
            >
              {spec.unit}
            </span>
          )}
        </span>
      )}
    </FieldFrame>
  );
}
