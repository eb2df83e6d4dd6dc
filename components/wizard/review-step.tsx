import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { statements } from "./describe";
import { steps, type WizardStep } from "./stack-spec";
import { REVIEW } from "./step-nav";
import { headingId } from "./step-panel";

interface ReviewStepProps {
  readonly config: StackConfig;
  readonly onEdit: (step: string) => void;
  /** Numbers of the whole, and what to do next. */
  readonly children: ReactNode;
}

/** The whole stack in words, step by step. */
export function ReviewStep({ config, onEdit, children }: ReviewStepProps) {
  return (
    <section>
      <h2
        id={headingId(REVIEW)}
        tabIndex={-1}
        className="scroll-mt-40 wide:scroll-mt-4 font-semibold text-lg outline-none"
      >
        Review
      </h2>
      <p className="mt-1 mb-5 text-ink-soft text-sm">
        What is left to do, what the stack is and costs, then the download.
      </p>
      {children}
      {steps.map((step) => (
        <StepReview key={step.key} step={step} config={config} onEdit={() => onEdit(step.key)} />
      ))}
    </section>
  );
}

interface StepReviewProps {
  readonly step: WizardStep;
  readonly config: StackConfig;
  readonly onEdit: () => void;
}

function StepReview({ step, config, onEdit }: StepReviewProps) {
  return (
    <section className="border-t py-3">
      <header className="flex items-center justify-between gap-2">
        <h3 className="font-semibold text-sm">{step.title}</h3>
        <Button kind="ghost" size="small" onClick={onEdit}>
          Change <span className="sr-only">{step.title}</span>
        </Button>
      </header>
      <dl className="mt-1 grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-3 gap-y-1 text-sm">
        {statements(step.fields, config, defaultConfig).map(({ label, words, changed }) => (
          <div key={label} className="col-span-full grid grid-cols-subgrid">
            <dt className="text-ink-faint">{label}</dt>
            <dd className="wrap-anywhere min-w-0">
              {words}
              {changed && (
                <Badge tone="accent" className="ml-1.5">
                  changed
                </Badge>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
