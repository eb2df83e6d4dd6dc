import { type CheckedConfig, defaultConfig } from "@/generators/config/stack";
import { valueAt } from "@/lib/json/value-at";
import { countChanges } from "./spec/count-changes";
import { stepOf, type WizardStep } from "./stack-spec";

export interface StepState {
  /** Fields that differ from the default. */
  readonly changes: number;
  readonly errors: number;
}

const changesOf = (step: WizardStep, config: unknown): number =>
  step.paths.reduce((sum, path, at) => {
    const field = step.fields[at]?.field;
    return field
      ? sum + countChanges(field, valueAt(config, path.split(".")), valueAt(defaultConfig, path.split(".")))
      : sum;
  }, 0);

/** How a step stands: what was changed and what is wrong. */
export function stateOf(step: WizardStep, config: unknown, checked: CheckedConfig): StepState {
  const errors = checked.ok ? 0 : checked.issues.filter(({ path }) => stepOf(path)?.key === step.key).length;
  return { changes: changesOf(step, config), errors };
}
