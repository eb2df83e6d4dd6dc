import type { Expression, Reference, Step } from "@/lib/hcl";
import { instanceValue } from "./instance";
import { rootValue } from "./root-value";
import type { Run, Scope } from "./scope";
import { applyStep } from "./step";
import { known, list, unknown, type Value } from "./value";

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
    if (step.kind === "splat") return splat(current, step.full, steps.slice(index + 1), scope, run);
    current =
      step.kind === "attr"
        ? applyStep(current, known(step.name), step, scope)
        : indexed(current, step.key, step, scope, run);
  }
  return current;
}

function indexed(value: Value, key: Expression, step: Step, scope: Scope, run: Run): Value {
  const index = run(key, scope);
  if (scope.choose && index.kind === "unknown") {
    const members = value.kind === "list" ? value.items : value.kind === "object" ? [...value.entries.values()] : [];
    const chosen = members[members.length > 0 ? scope.choose(step, members.length) : 0];
    if (chosen) return chosen;
  }
  return applyStep(value, index, step, scope);
}

/** `.*` takes attribute steps only and applies what follows to the resulting list. */
function splat(value: Value, full: boolean, rest: readonly Step[], scope: Scope, run: Run): Value {
  const end = full ? -1 : rest.findIndex((step) => step.kind !== "attr");
  const each = end < 0 ? rest : rest.slice(0, end);
  const after = end < 0 ? [] : rest.slice(end);
  if (value.kind === "unknown" || value.kind === "absent") return unknown("splat of an unknown value");
  const isNull = value.kind === "known" && value.value === null;
  const items = isNull ? [] : value.kind === "list" ? value.items : [value];
  const complete = value.kind !== "list" || value.complete;
  return applySteps(
    list(
      items.map((item) => applySteps(item, each, scope, run)),
      complete,
    ),
    after,
    scope,
    run,
  );
}
