import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { ReviewStep } from "../wizard/review-step";
import { useSpokenSteps } from "../wizard/spoken-steps";
import { steps } from "../wizard/stack-spec";
import { REVIEW } from "../wizard/step-nav";
import { StepPanel } from "../wizard/step-panel";
import { useWords } from "../words/use-words";

interface FormPaneProps {
  readonly step: string;
  /** All steps below each other, for small screens. */
  readonly together: boolean;
  readonly config: StackConfig;
  readonly summary: ReactNode;
  /** What to look at in a step before deploying. */
  readonly notices: (step: string) => ReactNode;
  readonly onStep: (step: string) => void;
}

const keys = [...steps.map(({ key }) => key), REVIEW];

/** The step before or after another; undefined at either end. */
export const stepBeside = (step: string, by: -1 | 1): string | undefined => keys[keys.indexOf(step) + by];

/** The fields: of one step with the way to its neighbours, or of all steps. */
export function FormPane({ step, together, config, summary, notices, onStep }: FormPaneProps) {
  const spoken = useSpokenSteps();
  const shown = together ? spoken : spoken.filter(({ key }) => key === step);
  return (
    <div className="flex flex-col gap-10">
      {shown.map((one) => (
        <StepPanel key={one.key} step={one} notices={notices(one.key)} />
      ))}
      {(together || step === REVIEW) && (
        <ReviewStep config={config} onEdit={onStep}>
          {summary}
        </ReviewStep>
      )}
    </div>
  );
}

/** The way to the steps beside. */
export function StepTurns({ step, onStep }: Pick<FormPaneProps, "step" | "onStep">) {
  const { rail } = useWords();
  const spoken = useSpokenSteps();
  const titleOf = (key: string) => spoken.find((one) => one.key === key)?.title ?? rail.review;
  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  return (
    <div className="flex shrink-0 justify-between gap-2 border-t bg-canvas px-4 py-2.5 wide:px-6 print:hidden">
      <Button kind="ghost" className="-ml-3" disabled={!before} onClick={() => before && onStep(before)}>
        <ArrowLeft aria-hidden />
        {before === undefined ? rail.back : titleOf(before)}
      </Button>
      {after && (
        <Button onClick={() => onStep(after)}>
          {titleOf(after)}
          <ArrowRight aria-hidden />
        </Button>
      )}
    </div>
  );
}
