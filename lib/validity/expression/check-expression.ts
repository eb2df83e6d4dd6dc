import type { BooleanLiteral, Expression, NullLiteral, NumberLiteral, StringLiteral } from "@/lib/hcl";
import { evaluate, referencesIn, type Value } from "@/lib/terraform";
import type { Context } from "../context/context";
import { checkCall } from "./check-call";
import { checkReference } from "./check-reference";

/** References, functions and operations of an expression; gives its value as `terraform validate` sees it. */
export function checkExpression(context: Context, expression: Expression): Value {
  const { issues, view } = context;
  if (context.blind) return { kind: "unknown", because: "Terraform does not look at it" };
  // Most arguments are literals: nothing can be wrong inside one.
  if (isLiteral(expression)) return { kind: "known", value: expression.kind === "null" ? null : expression.value };
  checkReferences(context, expression);
  let failed = false;
  const value = evaluate(expression, {
    ...context.scope,
    report: (node, message) => {
      failed = true;
      issues.add("validity-expression", view.file, node, message);
    },
    called: (call) => checkCall(context, call),
  });
  return failed ? { kind: "unknown", because: "it does not evaluate" } : value;
}

/** What an expression refers to, without a look at its value. */
export function checkReferences(context: Context, expression: Expression): void {
  for (const reference of referencesIn(context.module, expression, context.bound)) checkReference(context, reference);
}

function isLiteral(expression: Expression): expression is NullLiteral | BooleanLiteral | NumberLiteral | StringLiteral {
  return (
    expression.kind === "string" ||
    expression.kind === "number" ||
    expression.kind === "boolean" ||
    expression.kind === "null"
  );
}
