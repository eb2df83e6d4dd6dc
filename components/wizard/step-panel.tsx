import { memo, type ReactNode } from "react";
import { FieldGrid } from "./fields/field-grid";
import type { WizardStep } from "./stack-spec";

/** The id of a step's heading, where the focus goes when the step is chosen. */
export const headingId = (step: string): string => `step-${step}`;

interface StepPanelProps {
  readonly step: WizardStep;
  readonly notices: ReactNode;
}

/** One step of the form. */
export function StepPanel({ step, notices }: StepPanelProps) {
  return (
    <section className="@container">
      <h2
        id={headingId(step.key)}
        tabIndex={-1}
        className="scroll-mt-40 wide:scroll-mt-5 font-semibold text-lg outline-none"
      >
        {step.title}
      </h2>
      <p className="mt-1 mb-5 max-w-prose text-ink-soft text-sm">{step.summary}</p>
      {notices}
      <StepFields step={step} />
    </section>
  );
}

const StepFields = memo(function StepFields({ step }: Pick<StepPanelProps, "step">) {
  // A group that is a whole step would say the step's title once more.
  const [only] = step.fields.length === 1 ? step.fields : [];
  if (only?.field.kind === "group") return <FieldGrid name={only.key} fields={only.field.fields} />;
  return <FieldGrid name="" fields={step.fields} />;
});
