import { clsx } from "clsx";
import { ListChecks } from "lucide-react";
import { memo, type ReactNode, useId } from "react";
import { useWords } from "../words/use-words";
import { RailFoot } from "./rail-foot";
import { useSpokenSteps } from "./spoken-steps";
import type { WizardStep } from "./stack-spec";
import { StepMark } from "./step-mark";
import { type JudgedForm, markOf, type StepState, stateOf, stateWords } from "./step-state";

/** The step after all others, which has no fields. */
export const REVIEW = "review";

interface StepNavProps extends JudgedForm {
  readonly current: string;
  readonly visited: ReadonlySet<string>;
  /** What the stack costs. */
  readonly price: ReactNode;
  readonly onChoose: (step: string) => void;
}

/** Every step with its state; any of them at any time. */
export const StepNav = memo(function StepNav({ current, visited, price, onChoose, ...judged }: StepNavProps) {
  const { rail } = useWords();
  const steps = useSpokenSteps();
  const groups = [...new Set(steps.map(({ group }) => group))];
  const states = new Map(steps.map((step) => [step, stateOf(step, judged, visited.has(step.key))]));
  const buttonOf = (step: WizardStep) => (
    <StepButton
      key={step.key}
      title={step.title}
      here={step.key === current}
      state={states.get(step)}
      onClick={() => onChoose(step.key)}
    />
  );
  return (
    <nav aria-label={rail.label} className="flex min-h-0 flex-col border-r bg-sunken">
      <div className="min-h-0 flex-1 overflow-y-auto p-2.5">
        {groups.map((group) => (
          <div key={group} className="mb-1">
            <p id={`steps-${group}`} className="px-2 pt-1.5 pb-1 font-medium text-ink-faint text-xs">
              {group}
            </p>
            <ol aria-labelledby={`steps-${group}`} className="flex flex-col gap-px">
              {steps.filter((step) => step.group === group).map(buttonOf)}
            </ol>
          </div>
        ))}
        <ol aria-label={rail.last} className="border-t pt-2">
          <StepButton
            title={rail.review}
            more={rail.andDownload}
            here={current === REVIEW}
            icon={<ListChecks aria-hidden className="size-4 shrink-0" />}
            onClick={() => onChoose(REVIEW)}
          />
        </ol>
      </div>
      <RailFoot states={states} onChoose={onChoose} price={price} />
    </nav>
  );
});

interface StepButtonProps {
  readonly title: string;
  readonly more?: string;
  readonly here: boolean;
  readonly state?: StepState | undefined;
  readonly icon?: ReactNode;
  readonly onClick: () => void;
}

/** Its name is the step's title; how the step stands is its description. */
function StepButton({ title, more, here, state, icon, onClick }: StepButtonProps) {
  const { rail, tools } = useWords();
  const id = useId();
  return (
    <li className="relative">
      <button
        type="button"
        aria-current={here ? "step" : undefined}
        aria-describedby={state && `${id}-state`}
        onClick={onClick}
        className={clsx(
          "flex min-h-7 w-full items-center gap-2.5 rounded-md px-2 py-0.5 text-left text-sm transition-colors",
          here
            ? "bg-surface font-semibold text-ink shadow-e1 ring-1 ring-line-mid before:absolute before:inset-y-1.5 before:-left-2.5 before:w-1 before:rounded-r before:bg-accent"
            : "text-ink-soft hover:bg-hover hover:text-ink",
        )}
      >
        {icon ?? <StepMark mark={state && markOf(state)} />}
        <span className="min-w-0 flex-1">
          {title}
          {more && ` ${more}`}
        </span>
        {state && <StepCount state={state} />}
      </button>
      {state && (
        <span id={`${id}-state`} hidden>
          {stateWords(state, rail, tools.changes)}
        </span>
      )}
    </li>
  );
}

/** How much of what weighs most. */
function StepCount({ state }: { readonly state: StepState }) {
  const look = "min-w-5 rounded-full px-1.5 text-center font-medium text-2xs leading-5";
  if (state.errors > 0)
    return (
      <span aria-hidden="true" className={clsx(look, "bg-bad text-surface")}>
        {state.errors}
      </span>
    );
  if (state.todos > 0)
    return (
      <span aria-hidden="true" className={clsx(look, "bg-warn-wash text-warn ring-1 ring-warn/50")}>
        {state.todos}
      </span>
    );
  if (state.changes === 0) return null;
  return (
    <span aria-hidden="true" className={clsx(look, "bg-accent-wash text-accent-strong")}>
      {state.changes}
    </span>
  );
}
