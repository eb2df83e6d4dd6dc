import { useWatch } from "react-hook-form";
import type { SpecOf } from "@/generators/schema/field-spec";
import { FieldError } from "./field-error";
import { FieldGrid } from "./field-grid";
import { FieldView } from "./field-view";
import { SwitchField } from "./switch-field";
import { useErrorAt } from "./use-field";

/** Something one can do without: a switch, and its fields while it is on. */
export function MaybeField({ name, spec }: { readonly name: string; readonly spec: SpecOf<"maybe"> }) {
  const on: unknown = useWatch({ name: `${name}.on` });
  const error = useErrorAt(name);
  const inner = `${name}.value`;
  return (
    <div className="col-span-full flex min-w-0 flex-col gap-3">
      <SwitchField name={`${name}.on`} spec={spec} />
      <FieldError name={name} label={spec.label} message={error} />
      {on === true &&
        (spec.value.kind === "group" ? (
          <FieldGrid name={inner} fields={spec.value.fields} className="border-accent border-l-2 pl-3" />
        ) : (
          <FieldView name={inner} spec={spec.value} />
        ))}
    </div>
  );
}
