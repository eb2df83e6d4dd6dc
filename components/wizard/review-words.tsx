import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { standardConfig } from "@/generators/config/form-data";
import type { StackConfig } from "@/generators/config/stack";
import { useLanguage, useWords } from "../words/use-words";
import { statements } from "./describe";
import { useSpokenSteps } from "./spoken-steps";
import type { WizardStep } from "./stack-spec";

interface ReviewWordsProps {
  readonly config: StackConfig;
  readonly onEdit: (step: string) => void;
}

/** What each step says, with the way to change it. */
export default function ReviewWords({ config, onEdit }: ReviewWordsProps) {
  return useSpokenSteps().map((step) => (
    <StepReview key={step.key} step={step} config={config} onEdit={() => onEdit(step.key)} />
  ));
}

interface StepReviewProps {
  readonly step: WizardStep;
  readonly config: StackConfig;
  readonly onEdit: () => void;
}

function StepReview({ step, config, onEdit }: StepReviewProps) {
  const { review } = useWords();
  const language = useLanguage();
  const within = (label: string) => (language === "en" ? label.toLowerCase() : label);
  return (
    <section className="border-t py-3">
      <header className="flex items-center justify-between gap-2">
        <h3 className="font-semibold text-sm">{step.title}</h3>
        <Button kind="ghost" size="small" onClick={onEdit}>
          {review.change} <span className="sr-only">{step.title}</span>
        </Button>
      </header>
      <dl className="mt-1 grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-3 gap-y-1 text-sm">
        {statements(step.fields, config, standardConfig, { ...review, within, language }).map(
          ({ label, words, changed }) => (
            <div key={label} className="col-span-full grid grid-cols-subgrid">
              <dt className="text-ink-faint">{label}</dt>
              <dd className="wrap-anywhere min-w-0">
                {words}
                {changed && (
                  <Badge tone="accent" className="ml-1.5">
                    {review.changed}
                  </Badge>
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
