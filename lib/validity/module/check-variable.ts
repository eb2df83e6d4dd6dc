import type { Expression } from "@/lib/hcl";
import {
  conversionProblem,
  evaluate,
  type Module,
  originalOf,
  referencesIn,
  scopeOf,
  type Variable,
  variableType,
} from "@/lib/terraform";
import { checkConditionBody } from "../body/check-lifecycle";
import { type Context, contextOf } from "../context/context";
import type { Located } from "../context/issue";
import { isNull, spell } from "../expression/check-argument";
import { isComputed } from "../expression/static-reading";
import { checkOptionals } from "./check-optional";

/** Names that mean something inside a module block. https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable */
const RESERVED = new Set(["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"]);

/** A variable's name, its type, its default against the type, its validations. */
export function checkVariable(context: Context, variable: Variable): void {
  const { issues } = context;
  if (RESERVED.has(variable.name)) {
    issues.add(
      "validity-variable",
      variable.file,
      headOf(variable),
      `variable name "${variable.name}" is reserved, expected another name`,
    );
  }
  const constraint = variable.type ? variableType(variable.type) : undefined;
  if (constraint?.problem)
    issues.add("validity-variable", variable.file, constraint.problem.node, constraint.problem.message);
  if (variable.type) checkOptionals(context, variable, variable.type);
  checkDefault(context, variable, constraint?.type);
  for (const validation of variable.blocks("validation")) checkValidation(context, variable, validation);
}

function headOf({ block }: Variable): object {
  return { range: block.labels[0]?.range ?? block.typeRange };
}

function checkDefault(
  { module, issues }: Context,
  variable: Variable,
  type: ReturnType<typeof variableType>["type"] | undefined,
): void {
  const expression = variable.default;
  if (!expression) return;
  const [reference] = referencesIn(module, expression);
  if (reference) {
    issues.add(
      "validity-variable",
      variable.file,
      reference.node,
      `default refers to ${reference.node.root}, expected a literal value`,
    );
    return;
  }
  if (isComputed(expression)) {
    issues.add("validity-variable", variable.file, expression, "default calls a function, expected a literal value");
    return;
  }
  const value = evaluate(expression, scopeOf(module, undefined, "validate"));
  const problem = type && conversionProblem(value, type);
  const place = amendedAt(module, variable) ?? expression;
  if (problem)
    issues.add(
      "validity-variable",
      variable.file,
      place,
      `default of "${variable.name}" is ${spell(value)}, expected ${problem}`,
    );
  const nullable = variable.expression("nullable");
  if (isNull(value) && nullable?.kind === "boolean" && !nullable.value) {
    issues.add(
      "validity-variable",
      variable.file,
      place,
      `default of "${variable.name}" is null, expected a value because nullable is false`,
    );
  }
}

/** What an override file makes of a variable is refused at the head of the block there. */
function amendedAt(module: Module, variable: Variable): Located | undefined {
  if (!originalOf(variable.block)) return undefined;
  const last = module.declarations.amendments.findLast(
    ({ view }) => view.blockType === "variable" && view.label(0) === variable.name,
  );
  return last && { range: last.view.block.typeRange };
}

function checkValidation(
  context: Context,
  variable: Variable,
  validation: ReturnType<Variable["blocks"]>[number],
): void {
  checkConditionBody({ ...contextOf(context.module, variable, context.issues), view: validation }, validation);
  const condition = validation.expression("condition");
  if (!condition) return;
  const references = referencesIn(context.module, condition);
  const own = references.some(({ target }) => target.kind === "variable" && target.name === variable.name);
  if (!own && references.length > 0)
    context.issues.add(
      "validity-variable",
      variable.file,
      condition,
      `condition does not look at var.${variable.name}, expected a reference to it`,
    );
  else checkPassable(context, variable, validation, condition);
}

/** Terraform refuses a variable of which it can tell, whatever its value is, that a validation fails. */
function checkPassable(
  { module, issues }: Context,
  variable: Variable,
  validation: ReturnType<Variable["blocks"]>[number],
  condition: Expression,
): void {
  if (module.callers.length > 0) return;
  const result = evaluate(condition, scopeOf(module, validation, "validate"));
  if (result.kind !== "known" || result.value !== false) return;
  issues.add(
    "validity-variable",
    variable.file,
    { range: variable.block.typeRange },
    `no value of "${variable.name}" passes its validation, expected a condition that can hold`,
  );
}
