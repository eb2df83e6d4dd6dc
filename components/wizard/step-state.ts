import { standardConfig } from "@/generators/config/form-data";
import type { CheckedConfig, StackConfig } from "@/generators/config/stack";
import type { ConfigWarning } from "@/generators/config/warnings";
import { countChanges } from "@/generators/schema/count-changes";
import { valueAt } from "@/lib/json/value-at";
import { type Counted, counted, told, type Words } from "../words/words";
import { stepOf, type WizardStep } from "./stack-spec";

export interface StepState {
  /** Fields that differ from the default. */
  readonly changes: number;
  readonly errors: number;
  /** What is valid and should still be looked at before the stack is deployed. */
  readonly todos: number;
  readonly visited: boolean;
}

/** What the form holds, and what is to be said about it. */
export interface JudgedForm {
  readonly config: StackConfig;
  readonly checked: CheckedConfig;
  readonly warnings: readonly ConfigWarning[];
}

/** The one look of a step: what weighs most. */
export type StepMark = "wrong" | "to-do" | "changed" | "visited" | "new";

const changesOf = (step: WizardStep, config: unknown): number =>
  step.paths.reduce((sum, path, at) => {
    const field = step.fields[at]?.field;
    return field
      ? sum + countChanges(field, valueAt(config, path.split(".")), valueAt(standardConfig, path.split(".")))
      : sum;
  }, 0);

/** How a step stands: what was changed, what is wrong, what is left to do, and whether anybody looked at it. */
export function stateOf(step: WizardStep, judged: JudgedForm, visited: boolean): StepState {
  const { config, checked, warnings } = judged;
  const isHere = ({ path }: { readonly path: readonly (string | number)[] }) => stepOf(path)?.key === step.key;
  const errors = checked.ok ? 0 : checked.issues.filter(isHere).length;
  return { changes: changesOf(step, config), errors, todos: warnings.filter(isHere).length, visited };
}

/** What stands before the step's name. */
export function markOf({ errors, todos, changes, visited }: StepState): StepMark {
  if (errors > 0) return "wrong";
  if (todos > 0) return "to-do";
  if (changes > 0) return "changed";
  return visited ? "visited" : "new";
}

/** `1 to fix, 2 changed` */
export function stateWords(
  { errors, todos, changes, visited }: StepState,
  rail: Words["rail"],
  changed: Counted,
): string {
  const said = [
    errors > 0 && told(rail.toFix, { count: errors }),
    todos > 0 && told(rail.toDo, { count: todos }),
    changes > 0 && counted(changed, changes),
  ].filter((words) => words !== false);
  if (said.length > 0) return said.join(", ");
  return visited ? rail.visited : rail.new;
}
