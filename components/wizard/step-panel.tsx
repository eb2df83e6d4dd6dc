import { memo } from "react";
import { FieldGrid } from "./fields/field-grid";
import type { WizardStep } from "./stack-spec";

/** The id of a step's heading, where the focus goes when the step is chosen. */
export const headingId = (step: string): string => `step-${step}`;

/** One step of the form. */
export const StepPanel = memo(function StepPanel({ step }: { readonly step: WizardStep }) {
  // A group that is a whole step would say the step's title once more.
  const [only] = step.fields.length === 1 ? step.fields : [];
  return (
    <section className="@container">
      <h2
        id={headingId(step.key)}
        tabIndex={-1}
        className="scroll-mt-40 wide:scroll-mt-4 font-semibold text-lg outline-none"
      >
        {step.title}
      </h2>
      <p className="mt-0.5 mb-4 text-ink-faint text-sm">{step.summary}</p>
      {only?.field.kind === "group" ? (
        <FieldGrid name={only.key} fields={only.field.fields} />
      ) : (
        <FieldGrid name="" fields={step.fields} />
      )}
    </section>
  );
});
