import type { Attribute } from "@/lib/hcl";
import { type Resource, stringOf, type ValueConstraint } from "@/lib/terraform";
import type { Context } from "../context/context";
import { isNull } from "../expression/check-argument";
import { valueWritten, viewsAt } from "./constraint-state";
import type { ConstraintsInUse } from "./constraints-in-use";
import { literalProblem } from "./literal-problem";

type Members = ValueConstraint & { readonly kind: "members" };

/** The keys and the values of a map: of each, the first thing that is wrong. */
export function checkMembers(context: Context, resource: Resource, constraint: Members, use: ConstraintsInUse): void {
  const dot = constraint.path.lastIndexOf(".");
  const name = constraint.path.slice(dot + 1);
  const views = dot < 0 ? [resource] : viewsAt(resource, constraint.path.slice(0, dot));
  for (const view of views) {
    const attribute = view.attribute(name);
    if (!attribute) continue;
    const value = valueWritten(context, view, attribute);
    if (value.kind !== "object" || !use.looksInto(constraint)) continue;
    for (const [key, member] of value.entries) {
      // A member that is null is left out of the map.
      if (isNull(member)) continue;
      const problem = problemOf(key, stringOf(member), constraint);
      if (problem)
        context.issues.add(
          "validity-literal",
          view.file,
          constraint.whole ? attribute.value : placeOf(attribute, key),
          `${name} ${problem}`,
        );
    }
  }
}

function problemOf(key: string, text: string | undefined, { keys, values }: Members): string | undefined {
  const ofKey = firstProblem(key, keys);
  if (ofKey) return `has the key ${JSON.stringify(key).slice(0, 60)}, expected ${ofKey}`;
  const ofValue = text === undefined ? undefined : firstProblem(text, values);
  return ofValue && `is ${JSON.stringify(text).slice(0, 60)} under ${JSON.stringify(key)}, expected ${ofValue}`;
}

function firstProblem(text: string, constraints: readonly ValueConstraint[]): string | undefined {
  for (const constraint of constraints) {
    const problem = literalProblem(text, constraint);
    if (problem) return problem;
  }
  return undefined;
}

/** Where the member is written, if it is. */
function placeOf({ value }: Attribute, key: string): object {
  const entries = value.kind === "object" ? value.entries : [];
  return entries.find((entry) => entry.key.kind === "string" && entry.key.value === key)?.key ?? value;
}
