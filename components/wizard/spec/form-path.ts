import type { FieldSpec, NamedField } from "./field-spec";
import type { FormValue } from "./form-value";

type Step = string | number;

const childOf = (fields: readonly NamedField[], step: Step): FieldSpec | undefined =>
  fields.find(({ key }) => key === step)?.field;

function valueAt(value: FormValue | undefined, step: Step): FormValue | undefined {
  if (typeof value !== "object") return undefined;
  // An array and an object of the form answer the same look-up by key.
  return (value as Readonly<Record<Step, FormValue | undefined>>)[step];
}

interface Place {
  readonly steps: readonly Step[];
  readonly field: FieldSpec | undefined;
}

function rowOf(value: FormValue | undefined, key: Step): number {
  const rows: readonly FormValue[] = Array.isArray(value) ? value : [];
  return rows.findIndex((row) => valueAt(row, "key") === key);
}

/** One step down the config, in steps of the form: switches and records nest differently there. */
function descend(field: FieldSpec, step: Step, value: FormValue | undefined): Place {
  switch (field.kind) {
    case "group":
      return { steps: [step], field: childOf(field.fields, step) };
    case "union":
      return { steps: [step], field: field.variants.map((one) => childOf(one.fields, step)).find(Boolean) };
    case "list":
      return { steps: [step], field: field.item };
    case "record":
      return { steps: [Math.max(0, rowOf(value, step)), "value"], field: field.value };
    case "maybe": {
      const inner = descend(field.value, step, valueAt(value, "value"));
      return { steps: ["value", ...inner.steps], field: inner.field };
    }
    default:
      return { steps: [step], field: undefined };
  }
}

/** Where in the form a path of the config lies, e.g. `domain.name` → `domain.value.name`. */
export function formPath(root: FieldSpec, path: readonly Step[], form: FormValue): string {
  let field: FieldSpec | undefined = root;
  let value: FormValue | undefined = form;
  const steps: Step[] = [];
  for (const step of path) {
    const next: Place = field ? descend(field, step, value) : { steps: [step], field: undefined };
    for (const part of next.steps) value = valueAt(value, part);
    steps.push(...next.steps);
    field = next.field;
  }
  return steps.join(".");
}

/** The field at a dotted path of the config, and undefined where there is none. */
export function fieldAt(root: FieldSpec, path: string): FieldSpec | undefined {
  return path
    .split(".")
    .reduce<FieldSpec | undefined>((field, step) => field && descend(field, step, undefined).field, root);
}

/** The id of the control that edits a place of the form. */
export const controlId = (name: string): string => `field-${name.replaceAll(".", "-")}`;
