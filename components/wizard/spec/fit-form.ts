import type { FieldSpec } from "@/generators/schema/field-spec";
import { memberOf } from "@/lib/json/value-at";
import { type FormValue, toForm } from "./form-value";

/** What a form held once, as far as it fits the fields there are now; the rest as in `standard`, a form's value. */
export function fitForm(spec: FieldSpec, held: unknown, standard: FormValue): FormValue {
  switch (spec.kind) {
    case "text":
    case "number":
      return typeof held === "string" ? held : standard;
    case "choice":
      return spec.options.find(({ value }) => value === held)?.value ?? standard;
    case "switch":
      return typeof held === "boolean" ? held : standard;
    case "list":
      return Array.isArray(held)
        ? held.map((item) => fitForm(spec.item, item, toForm(spec.item, undefined)))
        : standard;
    case "group":
      return Object.fromEntries(
        spec.fields.map(({ key, field }) => [
          key,
          fitForm(field, memberOf(held, key), standardAt(field, standard, key)),
        ]),
      );
    case "maybe": {
      const on = memberOf(held, "on");
      return {
        on: typeof on === "boolean" ? on : memberOf(standard, "on") === true,
        value: fitForm(spec.value, memberOf(held, "value"), standardAt(spec.value, standard, "value")),
      };
    }
  }
}

function standardAt(field: FieldSpec, standard: FormValue, key: string): FormValue {
  const found = memberOf(standard, key);
  // Safe: what lies in a form's value is one itself.
  return found === undefined ? toForm(field, undefined) : (found as FormValue);
}
