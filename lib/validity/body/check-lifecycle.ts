import { type Attribute, type Expression, expressionsIn } from "@/lib/hcl";
import {
  type BlockView,
  BOOL,
  conversionProblem,
  evaluate,
  type Resource,
  referencesIn,
  STRING,
  scopeOf,
} from "@/lib/terraform";
import type { Context } from "../context/context";
import { isAskedFor } from "../context/language-version";
import { pathBelowTop } from "../context/path-below-top";
import { isNull, spell } from "../expression/check-argument";
import { checkExpression } from "../expression/check-expression";
import { checkIgnored, checkTriggers } from "./check-addresses";

const LITERAL = ["create_before_destroy", "prevent_destroy"];
/** https://opentofu.org/docs/language/meta-arguments/enabled/ and, of 1.12, a resource that is forgotten. */
const IN_OPEN_TOFU = ["enabled", "destroy"];
const CONDITIONS = ["precondition", "postcondition"];
const MANAGED = [...LITERAL, "ignore_changes", "replace_triggered_by"];

/** https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle */
export function checkLifecycle(context: Context, resource: Resource): void {
  const [first, second] = resource.blocks("lifecycle");
  if (second) complain(context, { range: second.block.typeRange }, "lifecycle appears twice, expected one block");
  if (first && resource.check)
    complain(
      context,
      { range: first.block.typeRange },
      "lifecycle is set in the data source of a check, expected none",
    );
  if (!first || first.dynamic) return;
  for (const attribute of first.attributes) {
    if (MANAGED.includes(attribute.name) && resource.mode === "managed") continue;
    if (isOpenTofus(context, resource, attribute.name)) continue;
    const node = { range: attribute.nameRange };
    context.issues.add(
      "validity-unsupported-argument",
      first.file,
      node,
      `argument "${attribute.name}" is not known here, expected ${names(resource)}`,
    );
  }
  for (const name of LITERAL) checkLiteral(context, first, name);
  checkEnabled(context, resource, first.attribute("enabled"));
  checkIgnored(context, resource, first.expression("ignore_changes"));
  checkTriggers(context, first.expression("replace_triggered_by"));
  for (const block of first.blockViews) {
    const isTrigger = block.blockType === "action_trigger" && resource.mode === "managed";
    if (!isTrigger || !isAskedFor(context.module, [1, 14])) checkCondition(context, block);
  }
}

function isOpenTofus({ module }: Context, { mode }: Resource, name: string): boolean {
  return module.isOpenTofu && IN_OPEN_TOFU.includes(name) && (name === "enabled" || mode === "managed");
}

/** Whether OpenTofu makes a resource or calls a module at all. */
export function checkEnabled(context: Context, view: BlockView, enabled: Attribute | undefined): void {
  if (!enabled || !context.module.isOpenTofu) return;
  const value = checkExpression({ ...context, each: false, count: false }, enabled.value);
  const problem = isNull(value) ? "a bool" : conversionProblem(value, BOOL);
  if (problem) complain(context, enabled.value, `enabled is ${spell(value)}, expected ${problem}`);
  for (const name of ["count", "for_each"])
    if (view.attribute(name))
      complain(context, { range: enabled.nameRange }, `enabled and ${name} are both set, expected one of them`);
}

function names(resource: Resource): string {
  return resource.mode === "managed"
    ? `one of ${[...MANAGED, ...CONDITIONS].join(", ")}`
    : `one of ${CONDITIONS.join(", ")}`;
}

function complain({ issues, view }: Context, node: object, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

function checkLiteral(context: Context, view: BlockView, name: string): void {
  const value = view.expression(name);
  // OpenTofu lets it depend on variables since 1.12.
  if (!value || (name === "prevent_destroy" && context.module.isOpenTofu)) return;
  const isFixed = referencesIn(context.module, value).length === 0 && !callsSomething(value);
  const found = isFixed ? evaluate(value, scopeOf(context.module, view, "validate")) : undefined;
  if (found && !isNull(found) && conversionProblem(found, BOOL) === undefined) return;
  complain(context, value, `${name} is ${found ? spell(found) : "not a literal"}, expected true or false`);
}

const callsSomething = (value: Expression) => [...expressionsIn(value)].some(({ kind }) => kind === "call");

/** `precondition` and `postcondition`, and `validation`, `assert`: both arguments are required. */
function checkCondition(context: Context, block: BlockView): void {
  const inner = { ...context, view: block, self: block.blockType === "postcondition" };
  const head = { range: block.block.typeRange };
  if (block.dynamic || !CONDITIONS.includes(block.blockType)) {
    context.issues.add(
      "validity-unsupported-block",
      block.file,
      head,
      `block "${block.block.type}" is not known here, expected one of ${CONDITIONS.join(", ")}`,
    );
    return;
  }
  checkConditionBody(inner, block);
}

/** The arguments of a custom condition. */
export function checkConditionBody(context: Context, block: BlockView): void {
  const head = { range: block.block.typeRange };
  for (const name of ["condition", "error_message"]) {
    const value = block.expression(name);
    if (value) checkConditionValue(context, name, value);
    else if (!context.module.partial)
      context.issues.add(
        "validity-missing-argument",
        block.file,
        head,
        `argument "${name}" is missing, expected ${name} = …`,
      );
  }
  for (const { name, nameRange } of block.attributes) {
    if (name === "condition" || name === "error_message") continue;
    context.issues.add(
      "validity-unsupported-argument",
      block.file,
      { range: nameRange },
      `argument "${name}" is not known here, expected condition or error_message`,
    );
  }
  for (const inner of block.blockViews)
    context.issues.add(
      "validity-unsupported-block",
      block.file,
      { range: inner.block.typeRange },
      `block "${inner.blockType}" is not known here, expected condition and error_message alone`,
    );
}

/** Blocks whose messages Terraform looks at whatever the condition is. */
const JUDGED_AT_ONCE: ReadonlySet<string> = new Set(["check", "output"]);

function checkConditionValue(context: Context, name: string, value: Expression): void {
  if (name === "condition" && referencesIn(context.module, value).length === 0)
    complain(context, value, "condition refers to nothing, expected it to look at an object of this module");
  const result = checkExpression(context, value);
  // Elsewhere Terraform looks at the message only once the condition is known to fail.
  if (name === "error_message" && !JUDGED_AT_ONCE.has(pathBelowTop(context.view).top.blockType)) return;
  if (isNull(result)) complain(context, value, `${name} is null, expected a value`);
  else if (name === "error_message" && conversionProblem(result, STRING))
    complain(context, value, `error_message is ${spell(result)}, expected a text`);
}
