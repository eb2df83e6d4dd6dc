import type { Body, Expression } from "../ast/ast";
import { own } from "./build";
import { fillBody } from "./fill-body";
import { fillExpression } from "./fill-expression";
import type { HoleValue } from "./holes";
import { bodySkeleton, expressionSkeleton } from "./skeleton";

/**
 * HCL as a developer writes it, with values in it. The text is parsed once; values go into the tree, never into the text,
 * so no value can become syntax. HCL's own interpolation is written `\${var.name}`.
 *
 * A value may stand as an expression, inside a string, comment or label, as a name or key, as a step of a reference,
 * or alone on a line: there it is a body, items, a list of those, or nothing (`null`, `undefined`, `false`).
 */
export function hcl(strings: TemplateStringsArray, ...values: readonly HoleValue[]): Body {
  const { root, open } = bodySkeleton(strings);
  return fillBody(root, { values, open });
}

/** One expression, in the same way as `hcl`. */
export function expr(strings: TemplateStringsArray, ...values: readonly HoleValue[]): Expression {
  const { root, open } = expressionSkeleton(strings);
  return own(fillExpression(root, { values, open }));
}
