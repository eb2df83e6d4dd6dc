import { type OptionWords, translated } from "../words/option-words";
import { steps, type WizardStep } from "./stack-spec";

/** The steps in the words of another language. */
export const translateSteps = (words: OptionWords): readonly WizardStep[] =>
  steps.map((step) => ({
    ...step,
    ...words.steps[step.key],
    group: words.terms[step.group] ?? step.group,
    fields: step.fields.map(({ key, field }, at) => ({ key, field: translated(field, step.paths[at] ?? key, words) })),
  }));
