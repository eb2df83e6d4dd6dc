import { clsx } from "clsx";
import type { NamedField } from "../spec/field-spec";
import { FieldView } from "./field-view";

interface FieldGridProps {
  readonly name: string;
  readonly fields: readonly NamedField[];
  readonly className?: string;
}

/** Fields in two columns where there is room for two. */
export function FieldGrid({ name, fields, className }: FieldGridProps) {
  return (
    <div className={clsx("grid grid-cols-1 items-start gap-x-4 gap-y-3.5 @xs:grid-cols-2", className)}>
      {fields.map(({ key, field }) => (
        <FieldView key={key} name={name === "" ? key : `${name}.${key}`} spec={field} />
      ))}
    </div>
  );
}
