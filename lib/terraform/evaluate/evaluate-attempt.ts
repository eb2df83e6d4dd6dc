import { type Call, type Expression, expressionsIn, type Reference, referenceNodes, type Step } from "@/lib/hcl";
import { isKnownWithin } from "../value/equal-values";
import { BOOL } from "../value/type";
import { known, unknown, type Value } from "../value/value";
import type { Run, Scope } from "./scope";

/**
 * `try` and `can`: what fails whatever is not known yet has failed; else nothing is told while something that is referred to is not known.
 * https://github.com/hashicorp/hcl/blob/main/ext/tryfunc/tryfunc.go
 */
export function evaluateAttempt(call: Call, name: "try" | "can", scope: Scope, run: Run): Value {
  const open = unknown(`function ${name}`, name === "can" ? BOOL : undefined);
  if (call.expand) return open;
  for (const argument of call.args) {
    const { value, failed } = attempt(argument, scope, run);
    if (failed && name === "can") return known(false);
    if (failed) continue;
    if (dependsOnUnknown(argument, scope, run) || !isKnownWithin(value)) return open;
    return name === "can" ? known(true) : value;
  }
  if (name === "can") return open;
  const none = call.args.length === 0 ? "try has no argument" : "none of the arguments of try evaluates";
  scope.report?.(call, `${none}, expected one that does`);
  return unknown("try fails");
}

/**
 * `try` outside of `validate`: what is certain. Where an attempt fails by the default of a variable, a caller may choose
 * the other way.
 */
export function evaluateTry(call: Call, scope: Scope, run: Run): Value {
  let isChosen = false;
  for (const argument of call.args) {
    const { value, failed } = attempt(argument, scope, run);
    if (!failed) return isChosen && value.kind !== "unknown" ? { ...value, byDefault: true, chosen: true } : value;
    isChosen ||= restsOnDefault(argument, scope, run);
  }
  return unknown("try fails");
}

function restsOnDefault(expression: Expression, scope: Scope, run: Run): boolean {
  return [...referenceNodes(expression)].some((reference) => {
    const { value } = attempt({ ...reference, steps: reference.steps.slice(0, 1) }, scope, run);
    return value.byDefault === true;
  });
}

function attempt(expression: Expression, scope: Scope, run: Run): { readonly value: Value; readonly failed: boolean } {
  let failed = false;
  const report = () => {
    failed = true;
  };
  const value = run(expression, { ...scope, report, called: undefined });
  return { value, failed };
}

function dependsOnUnknown(expression: Expression, scope: Scope, run: Run): boolean {
  const bound = namesBoundIn(expression);
  return [...referenceNodes(expression)]
    .filter(({ root }) => !bound.has(root))
    .some((reference) => {
      const { value, failed } = attempt(staticPart(reference), scope, run);
      return !failed && !isKnownWithin(value);
    });
}

function namesBoundIn(expression: Expression): ReadonlySet<string> {
  const names = [...expressionsIn(expression)].flatMap((inner) =>
    inner.kind === "for" ? [inner.keyName ?? "", inner.valueName] : [],
  );
  return new Set(names);
}

/** A reference up to the first step that is computed. */
function staticPart(reference: Reference): Reference {
  const end = reference.steps.findIndex((step) => !isStatic(step));
  return end === -1 ? reference : { ...reference, steps: reference.steps.slice(0, end) };
}

function isStatic(step: Step): boolean {
  return step.kind === "attr" || (step.kind === "index" && (step.key.kind === "string" || step.key.kind === "number"));
}
