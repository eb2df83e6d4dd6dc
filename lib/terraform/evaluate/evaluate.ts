import type { Expression } from "@/lib/hcl";
import type { BlockView } from "../module/block-view";
import { type Exceeded, noteExhaustion } from "../module/exhaustion";
import type { Module } from "../module/module";
import { BYTES_PER_STEP, LIMITS } from "../value/budget";
import { ABSENT, known, unknown, type Value } from "../value/value";
import { isTooLarge, sizeOf } from "../value/value-size";
import { evaluateCall } from "./evaluate-call";
import { evaluateObject, evaluateTuple } from "./evaluate-collection";
import { evaluateConditional } from "./evaluate-conditional";
import { evaluateFor } from "./evaluate-for";
import { evaluateBinary, evaluateUnary } from "./evaluate-operator";
import { applySteps, evaluateReference } from "./evaluate-reference";
import { evaluateTemplate } from "./evaluate-template";
import { type Scope, scopeOf } from "./scope";

/**
 * What the expression certainly is. Follows locals, variables' defaults (marked `byDefault`), conditionals with a known condition,
 * functions, for-expressions and templates; `undefined` gives `absent`. Never throws; what costs more than `LIMITS` allow is unknown.
 */
export function evaluate(expression: Expression | undefined, scope: Scope): Value {
  if (!expression) return ABSENT;
  let depth = 0;
  const run = (inner: Expression, within: Scope): Value => {
    const literal = literalOf(inner);
    if (literal) {
      affordable(literal, inner, within);
      return within.mode === "validate" ? literal : withNode(literal, inner);
    }
    if (depth > LIMITS.expressionDepth) return refused(inner, within, "depth");
    if (!within.module.budget.take(1)) return refused(inner, within, "steps");
    depth += 1;
    try {
      const value = affordable(step(inner, within, run), inner, within);
      return within.mode === "validate" ? value : withNode(value, inner);
    } finally {
      depth -= 1;
    }
  };
  return scope.module.budget.evaluation(() => run(expression, scope));
}

const TOO_LARGE = unknown("too large to evaluate");

function refused(node: Expression, { module }: Scope, exceeded: Exceeded): Value {
  noteExhaustion(module, node, exceeded);
  return TOO_LARGE;
}

/** Whoever is given a long text reads it: that costs by its length, each time. */
const CHARACTERS_PER_STEP = 256;

/** The value, when it is none of those that grow without end. */
function affordable(value: Value, node: Expression, scope: Scope): Value {
  if (value.kind === "known") {
    const length = typeof value.value === "string" ? value.value.length : 0;
    if (length < CHARACTERS_PER_STEP) return value;
    return scope.module.budget.take(Math.floor(length / CHARACTERS_PER_STEP)) ? value : refused(node, scope, "steps");
  }
  if (value.kind === "absent" || (value.kind === "unknown" && !value.type && !value.pattern)) return value;
  const size = sizeOf(value);
  if (isTooLarge(size)) return refused(node, scope, "size");
  const steps = isShared(node) ? Math.floor(size.bytes / BYTES_PER_READING) : 0;
  return steps < LARGE_READING || scope.module.budget.take(steps) ? value : refused(node, scope, "steps");
}

/** Whoever is given a collection walks through it: a long one that many refer to costs by its size, each time. */
const BYTES_PER_READING = 8 * BYTES_PER_STEP;
const LARGE_READING = 16;

/** What is written out or made at its place is paid for where it is made. */
function isShared({ kind }: Expression): boolean {
  return kind === "reference" || kind === "access";
}

/** The argument `name` of a block, evaluated in its scope. */
export function argumentOf(module: Module, view: BlockView, name: string): Value {
  const expression = view.expression(name);
  return expression ? evaluate(expression, scopeOf(module, view)) : ABSENT;
}

/** An unknown has no spelling that a reader would look for, but what has stand-ins for what AWS fills in. */
function withNode(value: Value, node: Expression): Value {
  return value.node || (value.kind === "unknown" && !value.standIns) ? value : { ...value, node };
}

/** What is written out is known, however little is left. */
function literalOf(expression: Expression): Value | undefined {
  switch (expression.kind) {
    case "null":
      return known(null);
    case "boolean":
    case "number":
    case "string":
      return known(expression.value);
    default:
      return undefined;
  }
}

function step(expression: Expression, scope: Scope, run: (expression: Expression, scope: Scope) => Value): Value {
  switch (expression.kind) {
    case "null":
    case "boolean":
    case "number":
    case "string":
    case "hole":
      return literalOf(expression) ?? unknown("nothing is written");
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
