import type { Step } from "@/lib/hcl";
import {
  applyStep,
  type BlockSchema,
  known,
  type Module,
  type NestedSchema,
  type Type,
  unknown,
} from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";

interface Wrong {
  readonly step: Step;
  readonly message: string;
  /** The block that lacks it. */
  readonly within?: BlockSchema;
}

/** Steps up to the first index that is not a literal or splat: what stands behind is evaluated, not checked. */
export function literalSteps(steps: readonly Step[]): readonly Step[] {
  const end = steps.findIndex(
    (step) =>
      step.kind === "splat" || (step.kind === "index" && step.key.kind !== "string" && step.key.kind !== "number"),
  );
  return end < 0 ? steps : steps.slice(0, end);
}

/** The first step that the schema does not have. */
export function traverse(module: Module, schema: BlockSchema, steps: readonly Step[]): Wrong | undefined {
  const [step, ...rest] = steps;
  if (!step) return undefined;
  if (step.kind !== "attr") return { step, message: "has an index, expected an attribute" };
  const attribute = schema.attributes.get(step.name);
  if (attribute) return traverseType(attribute.type, rest);
  const nested = schema.blocks.get(step.name);
  if (nested) return traverseNested(module, nested, step, rest);
  const names = [...schema.attributes.keys(), ...schema.blocks.keys()];
  return {
    step,
    message: `has no attribute "${step.name}", expected ${expectedNameIn(module, step.name, names)}`,
    within: schema,
  };
}

function traverseNested(
  module: Module,
  nested: NestedSchema,
  step: Step & { kind: "attr" },
  rest: readonly Step[],
): Wrong | undefined {
  const [next, ...after] = rest;
  if (!next) return undefined;
  if (nested.eitherNesting) return traverse(module, nested.block, next.kind === "index" ? after : rest);
  if (nested.nesting === "single" || nested.nesting === "group") return traverse(module, nested.block, rest);
  if (nested.nesting === "set")
    return { step: next, message: `has "${step.name}" as a set, expected no index or attribute behind it` };
  if (next.kind === "index") return traverse(module, nested.block, after);
  if (next.kind === "attr" && /^\d+$/.test(next.name)) return traverse(module, nested.block, after);
  return { step: next, message: `has "${step.name}" as a list, expected an index such as ${step.name}[0]` };
}

/** As HCL applies steps to an unknown value of a type. */
function traverseType(type: Type, steps: readonly Step[]): Wrong | undefined {
  let wrong: Wrong | undefined;
  let value = unknown("attribute", type);
  for (const step of steps) {
    if (step.kind === "splat") return wrong;
    const key = step.kind === "attr" ? known(step.name) : known(literal(step));
    const report = (_: object, message: string) => {
      wrong ??= { step, message };
    };
    const next = applyStep(value, key, step, { report });
    if (wrong || next.kind !== "unknown") return wrong;
    value = next;
  }
  return wrong;
}

function literal(step: Step & { kind: "index" }): string | number {
  return step.key.kind === "string" || step.key.kind === "number" ? step.key.value : 0;
}
