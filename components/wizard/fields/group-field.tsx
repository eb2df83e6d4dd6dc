import type { SpecOf } from "@/generators/schema/field-spec";
import { controlId } from "../spec/form-path";
import { FieldError } from "./field-error";
import { FieldGrid } from "./field-grid";
import { useErrorAt } from "./use-field";

/** Fields that belong together, under their common name. */
export function GroupField({ name, spec }: { readonly name: string; readonly spec: SpecOf<"group"> }) {
  const error = useErrorAt(name);
  const id = controlId(name);
  return (
    <fieldset id={id} className="col-span-full min-w-0">
      <legend className="mb-2 w-full border-b pb-1 font-semibold text-sm">{spec.label}</legend>
      <FieldError name={name} label={spec.label} message={error} />
      <FieldGrid name={name} fields={spec.fields} />
    </fieldset>
  );
}
