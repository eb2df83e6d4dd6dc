import { formTree } from "@/generators/config/form-data";
import { type FeatureStep, formSteps } from "@/generators/config/steps";
import type { NamedField } from "@/generators/schema/field-spec";
import { placeOf } from "./spec/form-path";

/** A step with the fields it draws. */
export interface WizardStep extends Omit<FeatureStep, "group"> {
  /** The heading that it stands under, as the page says it. */
  readonly group: string;
  readonly fields: readonly NamedField[];
}

/** The steps in their order. */
export const steps: readonly WizardStep[] = formSteps.map((feature) => ({
  ...feature,
  fields: feature.paths.map(fieldAt),
}));

function fieldAt(path: string): NamedField {
  const { name, field } = placeOf(formTree, path.split("."));
  if (!field) throw new Error(`Step names the field ${path}, expected one of the schema`);
  return { key: name, field };
}

/** The step that a path of the config is edited in. */
export const stepOf = (path: readonly (string | number)[]): WizardStep | undefined => {
  const dotted = `${path.join(".")}.`;
  return steps.find((step) => step.paths.some((one) => dotted.startsWith(`${one}.`)));
};
