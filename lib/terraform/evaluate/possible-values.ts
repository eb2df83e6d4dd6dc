import type { Expression } from "@/lib/hcl";
import type { BlockView } from "../module/block-view";
import type { Module } from "../module/module";
import { unknown, type Value } from "../value/value";
import { callInstancesOf } from "./call-instances";
import { evaluate } from "./evaluate";
import { type Choose, type Scope, scopeOf } from "./scope";

const MAX_POSSIBILITIES = 64;

/**
 * Everything it may become: both branches of an undecided conditional, each element when the index or `each.*` is not known.
 * Contains an `unknown` where a possibility cannot be told. At most 64.
 */
export function possibleValues(expression: Expression | undefined, scope: Scope): readonly Value[] {
  return scope.module.budget.evaluation(() => everyPossibility(expression, scope));
}

function everyPossibility(expression: Expression | undefined, scope: Scope): readonly Value[] {
  const { answers, complete } = everyAnswer((choose) => evaluate(expression, { ...scope, choose }));
  return complete ? answers : [...answers, unknown("more possibilities than are followed")];
}

/** Answers under every choice that was asked for, as far as they are followed. */
function everyAnswer<Answer>(ask: (choose: Choose) => Answer): {
  readonly answers: readonly Answer[];
  readonly complete: boolean;
} {
  const answers: Answer[] = [];
  let tape: Decision[] | undefined = [];
  while (tape && answers.length < MAX_POSSIBILITIES) {
    const taken: Decision[] = [];
    answers.push(ask(recorder(tape, taken)));
    tape = nextTape(taken);
  }
  return { answers, complete: tape === undefined };
}

/**
 * What is asked of a block, for each of its instances and rounds: by `for_each`, `count` and `dynamic`, and by the calls of its module
 * where they differ. Other than possible values all of it is certain. At most 64 for each call.
 */
export function everyInstance<Answer>(
  module: Module,
  view: BlockView,
  ask: (scope: Scope) => Answer,
): readonly Answer[] {
  const base = scopeOf(module, view);
  const calls = module.callers.length > 0 ? callInstancesOf(module, evaluate) : [];
  const scopes = calls.length > 1 ? calls.map((caller) => ({ ...base, caller })) : [base];
  if (base.names.size === 0) return scopes.map(ask);
  return scopes.flatMap((scope) => everyAnswer((instance) => ask({ ...scope, instance })).answers);
}

interface Decision {
  readonly answer: number;
  readonly count: number;
}

/** Replays the decisions of `tape`, then takes the first possibility; writes down what was decided. */
function recorder(tape: readonly Decision[], taken: Decision[]): Choose {
  const answers = new Map<object | string, number>();
  return (point, count) => {
    const known = answers.get(point);
    if (known !== undefined) return Math.min(known, count - 1);
    const answer = tape[taken.length]?.answer ?? 0;
    taken.push({ answer, count });
    answers.set(point, answer);
    return answer;
  };
}

function nextTape(taken: readonly Decision[]): Decision[] | undefined {
  const last = taken.findLastIndex(({ answer, count }) => answer + 1 < count);
  const decision = taken[last];
  return decision && [...taken.slice(0, last), { answer: decision.answer + 1, count: decision.count }];
}

/** What an argument is in each instance, under each call of its module. */
export function argumentsOf(module: Module, view: BlockView, name: string): readonly Value[] {
  const expression = view.expression(name);
  return everyInstance(module, view, (scope) => evaluate(expression, scope));
}
