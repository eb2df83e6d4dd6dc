import type { FieldSpec } from "@/generators/schema/field-spec";

type Step = string | number;

interface Place {
  readonly steps: readonly Step[];
  readonly field: FieldSpec | undefined;
}

/** One step down the config, in steps of the form: what can be switched off lies one level deeper there. */
function descend(field: FieldSpec, step: Step): Place {
  switch (field.kind) {
    case "group":
      return { steps: [step], field: field.fields.find(({ key }) => key === step)?.field };
    case "list":
      return { steps: [step], field: field.item };
    case "maybe": {
      const inner = descend(field.value, step);
      return { steps: ["value", ...inner.steps], field: inner.field };
    }
    default:
      return { steps: [step], field: undefined };
  }
}

/** The place in the form, and the field there, of a path of the config: `domain.name` → `domain.value.name`. */
export function placeOf(
  root: FieldSpec,
  path: readonly Step[],
): { readonly name: string; readonly field: FieldSpec | undefined } {
  let field: FieldSpec | undefined = root;
  const steps: Step[] = [];
  for (const step of path) {
    const next: Place = field ? descend(field, step) : { steps: [step], field: undefined };
    steps.push(...next.steps);
    field = next.field;
  }
  return { name: steps.join("."), field };
}

/** The id of the control that edits a place of the form. */
export const controlId = (name: string): string => `field-${name.replaceAll(".", "-")}`;
