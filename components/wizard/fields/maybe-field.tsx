import { useFormContext, useWatch } from "react-hook-form";
import { type FieldSpec, type FieldWords, fieldsIn, type SpecOf } from "@/generators/schema/field-spec";
import { memberOf } from "@/lib/json/value-at";
import { useHelp } from "../rules/use-help";
import { FieldError } from "./field-error";
import { FieldGrid } from "./field-grid";
import { FieldView } from "./field-view";
import { focusControl } from "./focus-control";
import { SwitchField } from "./switch-field";
import { useErrorAt } from "./use-field";

/** Goes to the first field that has to be filled in now. */
function focusNeeded(name: string, spec: FieldSpec, values: unknown): void {
  const needed = fieldsIn(spec).find(
    ({ key, field }) => field.kind === "text" && field.limits.min > 0 && memberOf(values, key) === "",
  );
  if (needed) focusControl(`${name}.${needed.key}`);
}

/** What stands alone says what it would be good for. */
function WhatFor({ spec }: { readonly spec: FieldWords }) {
  return (
    <p aria-hidden="true" className="max-w-prose text-ink-faint text-xs">
      {useHelp(spec).help}
    </p>
  );
}

/** Something one can do without: a switch, and its fields while it is on. */
export function MaybeField({ name, spec }: { readonly name: string; readonly spec: SpecOf<"maybe"> }) {
  const on: unknown = useWatch({ name: `${name}.on` });
  const error = useErrorAt(name);
  const inner = `${name}.value`;
  const { getValues } = useFormContext();
  return (
    <div className="col-span-full flex min-w-0 flex-col gap-3">
      <SwitchField name={`${name}.on`} spec={spec} onOn={() => focusNeeded(inner, spec.value, getValues(inner))} />
      <FieldError name={name} label={spec.label} message={error} />
      {on !== true && !name.includes(".") && <WhatFor spec={spec} />}
      {on === true &&
        (spec.value.kind === "group" ? (
          <div className="border-accent border-l-2 pl-3">
            <FieldGrid name={inner} fields={spec.value.fields} />
          </div>
        ) : (
          <FieldView name={inner} spec={spec.value} />
        ))}
    </div>
  );
}
