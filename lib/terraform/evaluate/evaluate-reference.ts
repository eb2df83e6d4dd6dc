import type { Expression, Reference, Step } from "@/lib/hcl";
import { DYNAMIC, isSequence, type Type } from "../value/type";
import { known, list, unknown, type Value } from "../value/value";
import { marked } from "../value/value-marks";
import { typeOfValue } from "../value/value-type";
import { applyStep } from "./apply-step";
import { instanceValue } from "./instance";
import { rootValue } from "./root-value";
import type { Run, Scope } from "./scope";

/** A name of the scope and the steps behind it. */
export function evaluateReference(reference: Reference, scope: Scope, run: Run): Value {
  const bound = scope.names.get(reference.root);
  if (bound) return applySteps(instanceValue(reference, bound, scope, run), reference.steps, scope, run);
  const { value, used } = rootValue(reference, scope, run);
  return applySteps(value, reference.steps.slice(used), scope, run);
}

/** Applies steps in order; a splat maps the rest over the elements. */
export function applySteps(value: Value, steps: readonly Step[], scope: Scope, run: Run): Value {
  let current = value;
  for (const [index, step] of steps.entries()) {
    if (step.kind === "splat") return splat(current, step, steps.slice(index + 1), scope, run);
    const next =
      step.kind === "attr"
        ? applyStep(current, known(step.name), step, scope)
        : indexed(current, step.key, step, scope, run);
    current = marked(next, current);
  }
  return current;
}

function membersOf(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : value.kind === "object" ? [...value.entries.values()] : [];
}

function indexed(value: Value, key: Expression, step: Step, scope: Scope, run: Run): Value {
  const index = run(key, scope);
  if (scope.choose && index.kind === "unknown") {
    const isPayable = scope.module.budget.take(value.kind === "object" ? value.entries.size : 1);
    const members = isPayable ? membersOf(value) : [];
    const chosen = members[members.length > 0 ? scope.choose(step, members.length) : 0];
    if (chosen) return chosen;
  }
  return applyStep(value, index, step, scope);
}

/** The steps behind a splat are checked against the type of the elements; what is no sequence is its only element. */
function splatOfType(
  { because, type = DYNAMIC }: Value & { kind: "unknown" },
  each: readonly Step[],
  after: readonly Step[],
  scope: Scope,
  run: Run,
): Value {
  if (type.kind === "dynamic") return unknown(because);
  const stepped = (item: Type) => typeOfValue(applySteps(unknown(because, item), each, scope, run));
  if (type.kind === "tuple")
    return applySteps(unknown(because, { kind: "tuple", items: type.items.map(stepped) }), after, scope, run);
  if (type.kind !== "list" && type.kind !== "set") {
    stepped(type);
    return unknown(because);
  }
  return applySteps(unknown(because, { kind: "list", element: stepped(type.element) }), after, scope, run);
}

/** `.*` takes attribute steps only and applies what follows to the resulting list. */
function splat(value: Value, marker: Step & { kind: "splat" }, rest: readonly Step[], scope: Scope, run: Run): Value {
  const end = marker.full ? -1 : rest.findIndex((step) => step.kind !== "attr");
  const each = end < 0 ? rest : rest.slice(0, end);
  const after = end < 0 ? [] : rest.slice(end);
  if (value.kind === "absent") return unknown("splat of nothing");
  if (value.kind === "unknown") return marked(splatOfType(value, each, after, scope, run), value);
  const isNull = value.kind === "known" && value.value === null;
  if (isNull && value.type && isSequence(value.type)) {
    scope.report?.(marker, "splat of a list that is null, expected one that is not");
    return unknown("splat of null");
  }
  const items = isNull ? [] : value.kind === "list" ? value.items : [value];
  const complete = value.kind !== "list" || value.complete;
  if (!scope.module.budget.take(items.length)) return unknown("too large to evaluate");
  const made = list(
    items.map((item) => applySteps(item, each, scope, run)),
    complete,
  );
  return applySteps({ ...made, flavour: isCollection(value) ? "list" : "tuple" }, after, scope, run);
}

function isCollection(value: Value): boolean {
  return value.kind === "list" && (value.flavour === "list" || value.flavour === "set");
}
