import { clsx } from "clsx";
import { Check, CircleAlert } from "lucide-react";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import type { CheckedConfig, StackConfig } from "@/generators/config/stack";
import { steps } from "./stack-spec";
import { type StepState, stateOf } from "./step-state";

/** The step after all others, which has no fields. */
export const REVIEW = "review";

interface StepNavProps {
  readonly current: string;
  readonly config: StackConfig;
  readonly checked: CheckedConfig;
  readonly onChoose: (step: string) => void;
}

/** Every step with its state; any of them at any time. */
export function StepNav({ current, config, checked, onChoose }: StepNavProps) {
  return (
    <nav aria-label="Steps" className="relative min-h-0 overflow-y-auto border-r bg-sunken p-2">
      <ol className="flex flex-col gap-px">
        {steps.map((step) => (
          <StepButton
            key={step.key}
            title={step.title}
            here={step.key === current}
            state={stateOf(step, config, checked)}
            onClick={() => onChoose(step.key)}
          />
        ))}
        <li aria-hidden className="mx-2 my-1 border-t" />
        <StepButton title="Review" here={current === REVIEW} state={undefined} onClick={() => onChoose(REVIEW)} />
      </ol>
    </nav>
  );
}

interface StepButtonProps {
  readonly title: string;
  readonly here: boolean;
  readonly state: StepState | undefined;
  readonly onClick: () => void;
}

/** Its name is the step's title alone; how the step stands is its description. */
function StepButton({ title, here, state, onClick }: StepButtonProps) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        aria-current={here ? "step" : undefined}
        aria-describedby={`${id}-state`}
        onClick={onClick}
        className={clsx(
          "flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-sm transition-colors",
          here ? "bg-accent-wash font-medium text-accent-strong" : "text-ink-soft hover:bg-hover hover:text-ink",
        )}
      >
        <StateIcon state={state} />
        <span className="min-w-0 flex-1">{title}</span>
        {state !== undefined && state.changes > 0 && (
          <Badge tone="accent" aria-hidden>
            {state.changes}
          </Badge>
        )}
      </button>
      <span id={`${id}-state`} hidden>
        {state && wordsFor(state)}
      </span>
    </li>
  );
}

function wordsFor({ errors, changes }: StepState): string {
  const judgement = errors === 0 ? "Valid" : `${errors} ${errors === 1 ? "error" : "errors"}`;
  return changes === 0 ? judgement : `${judgement}, ${changes} changed`;
}

function StateIcon({ state }: { readonly state: StepState | undefined }) {
  if (state === undefined) return <span className="size-4 shrink-0" />;
  if (state.errors === 0) return <Check aria-hidden className="size-4 shrink-0 text-good" />;
  return <CircleAlert aria-hidden className="size-4 shrink-0 text-bad" />;
}
