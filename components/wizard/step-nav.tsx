import { clsx } from "clsx";
import { Check, CircleAlert } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { CheckedConfig, StackConfig } from "@/generators/stack";
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
    <nav aria-label="Steps" className="min-h-0 overflow-y-auto border-r bg-sunken p-2">
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

function StepButton({ title, here, state, onClick }: StepButtonProps) {
  return (
    <li>
      <button
        type="button"
        aria-current={here ? "step" : undefined}
        onClick={onClick}
        className={clsx(
          "flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-sm transition-colors",
          here ? "bg-accent-wash font-medium text-accent-strong" : "text-ink-soft hover:bg-hover hover:text-ink",
        )}
      >
        <StateIcon state={state} />
        <span className="min-w-0 flex-1">{title}</span>
        {state !== undefined && state.changes > 0 && (
          <Badge tone="accent" title={`${state.changes} changed`}>
            {state.changes}
            <span className="sr-only"> changed</span>
          </Badge>
        )}
      </button>
    </li>
  );
}

function StateIcon({ state }: { readonly state: StepState | undefined }) {
  if (state === undefined) return <span className="size-4 shrink-0" />;
  if (state.errors === 0) return <Check role="img" aria-label="Valid:" className="size-4 shrink-0 text-good" />;
  const label = `${state.errors} ${state.errors === 1 ? "error" : "errors"}:`;
  return <CircleAlert role="img" aria-label={label} className="size-4 shrink-0 text-bad" />;
}
