import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import type { WizardStep } from "./stack-spec";
import type { StepState } from "./step-state";

interface RailFootProps {
  /** What the stack costs. */
  readonly price: ReactNode;
  readonly states: ReadonlyMap<WizardStep, StepState>;
  readonly onChoose: (step: string) => void;
}

/** How far one has come, and the ways to what is left. */
export function RailFoot({ price, states, onChoose }: RailFootProps) {
  const { rail } = useWords();
  const all = [...states];
  const visited = all.filter(([, { visited: seen }]) => seen).length;
  // What comes and goes while one types stands last, so that nothing moves for it.
  const left = (["todos", "errors"] as const).map((kind) => ({
    kind,
    count: all.reduce((sum, [, state]) => sum + state[kind], 0),
    first: all.find(([, state]) => state[kind] > 0)?.[0],
  }));
  return (
    <div className="z-1 flex flex-col gap-1.5 bg-sunken px-4.5 pt-1.5 pb-2 shadow-[0_-0.5rem_0.5rem_var(--sunken)] text-ink-faint text-xs">
      <div className="-mx-1 mb-1 min-h-14.25">{price}</div>
      <p>{told(rail.visitedOf, { visited, all: all.length })}</p>
      <div aria-hidden="true" className="h-1 overflow-hidden rounded-full bg-line-mid">
        <div
          className="h-full rounded-full bg-accent transition-[width]"
          style={{ width: `${(visited / all.length) * 100}%` }}
        />
      </div>
      <p className="flex min-h-6 flex-wrap gap-x-3">
        {left.map(
          ({ kind, count, first }) =>
            first && (
              <button
                key={kind}
                type="button"
                title={first.title}
                onClick={() => onChoose(first.key)}
                className={`min-h-6 font-semibold underline-offset-2 hover:underline ${kind === "errors" ? "text-bad" : "text-accent"}`}
              >
                {told(kind === "errors" ? rail.toFix : rail.toDo, { count })}
              </button>
            ),
        )}
      </p>
    </div>
  );
}
