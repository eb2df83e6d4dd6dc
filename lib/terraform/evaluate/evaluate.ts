import type { Expression } from "@/lib/hcl";
import type { BlockView } from "../module/block-view";
import type { Module } from "../module/module";
import { ABSENT, known, unknown, type Value } from "../value/value";
import { evaluateCall } from "./evaluate-call";
import { evaluateFor, evaluateObject, evaluateTuple } from "./evaluate-collection";
import { evaluateBinary, evaluateConditional, evaluateUnary } from "./evaluate-operator";
import { applySteps, evaluateReference } from "./evaluate-reference";
import { evaluateTemplate } from "./evaluate-template";
import { type Choose, type Scope, scopeOf } from "./scope";

/** Work per expression is bounded: beyond these the answer is unknown. */
const MAX_STEPS = 200_000;
const MAX_DEPTH = 300;

/**
 * What the expression certainly is. Follows locals, variables' defaults (marked `byDefault`), conditionals with a known condition,
 * functions, for-expressions and templates; `undefined` gives `absent`. Never throws, bounded in time.
 */
export function evaluate(expression: Expression | undefined, scope: Scope): Value {
  if (!expression) return ABSENT;
  let steps = 0;
  let depth = 0;
  const run = (inner: Expression, within: Scope): Value => {
    if (++steps > MAX_STEPS || depth > MAX_DEPTH) return unknown("too large to evaluate");
    depth += 1;
    try {
      const value = step(inner, within, run);
      return within.mode === "validate" ? value : withNode(value, inner);
    } finally {
      depth -= 1;
    }
  };
  return run(expression, scope);
}

/** The argument `name` of a block, evaluated in its scope. */
export function argumentOf(module: Module, view: BlockView, name: string): Value {
  return evaluate(view.expression(name), scopeOf(module, view));
}

const MAX_POSSIBILITIES = 64;

/**
 * Everything it may become: both branches of an undecided conditional, each element when the index or `each.*` is not known.
 * Contains an `unknown` where a possibility cannot be told. At most 64.
 */
export function possibleValues(expression: Expression | undefined, scope: Scope): readonly Value[] {
  const found: Value[] = [];
  let tape: Decision[] | undefined = [];
  while (tape && found.length < MAX_POSSIBILITIES) {
    const taken: Decision[] = [];
    found.push(evaluate(expression, { ...scope, choose: recorder(tape, taken) }));
    tape = nextTape(taken);
  }
  return tape ? [...found, unknown("more possibilities than are followed")] : found;
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

/** An unknown has no spelling that a reader would look for, but what has stand-ins for what AWS fills in. */
function withNode(value: Value, node: Expression): Value {
  return value.node || (value.kind === "unknown" && !value.standIns) ? value : { ...value, node };
}

function step(expression: Expression, scope: Scope, run: (expression: Expression, scope: Scope) => Value): Value {
  switch (expression.kind) {
    case "null":
      return known(null);
    case "boolean":
    case "number":
    case "string":
      return known(expression.value);
    case "hole":
      return unknown("nothing is written");
    case "template":
      return evaluateTemplate(expression, scope, run);
    case "reference":
      return evaluateReference(expression, scope, run);
    case "access":
      return applySteps(run(expression.target, scope), expression.steps, scope, run);
    case "call":
      return evaluateCall(expression, scope, run);
    case "tuple":
      return evaluateTuple(expression, scope, run);
    case "object":
      return evaluateObject(expression, scope, run);
    case "for":
      return evaluateFor(expression, scope, run);
    case "conditional":
      return evaluateConditional(expression, scope, run);
    case "binary":
      return evaluateBinary(expression, scope, run);
    case "unary":
      return evaluateUnary(expression, scope, run);
    case "parenthesised":
      return run(expression.inner, scope);
  }
}
