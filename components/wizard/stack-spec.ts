import { type CheckedConfig, checkConfig, stackConfigSchema } from "@/generators/config/stack";
import { type FeatureStep, features } from "@/generators/config/steps";
import type { NamedField } from "./spec/field-spec";
import { placeOf } from "./spec/form-path";
import { toConfig } from "./spec/form-value";
import { readSpec } from "./spec/read-spec";

/** The whole form, read from the schema once. */
export const stackSpec = readSpec(stackConfigSchema);

/** A step with the fields it draws. */
export interface WizardStep extends FeatureStep {
  readonly fields: readonly NamedField[];
}

/** The steps in their order. */
export const steps: readonly WizardStep[] = features.map((feature) => ({
  ...feature,
  fields: feature.paths.map(fieldAt),
}));

function fieldAt(path: string): NamedField {
  const { name, field } = placeOf(stackSpec, path.split("."));
  if (!field) throw new Error(`Step names the field ${path}, expected one of the schema`);
  return { key: name, field };
}

/** The step that a path of the config is edited in. */
export const stepOf = (path: readonly (string | number)[]): WizardStep | undefined => {
  const dotted = `${path.join(".")}.`;
  return steps.find((step) => step.paths.some((one) => dotted.startsWith(`${one}.`)));
};

/** Judges what the form holds. */
export const judge = (values: unknown): CheckedConfig => checkConfig(toConfig(stackSpec, values));
