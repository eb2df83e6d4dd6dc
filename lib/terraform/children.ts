import type { Expression, Step, TemplatePart } from "@/lib/hcl";

/** The expressions directly inside an expression, in the order of the text; comments and names are none. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "null":
    case "boolean":
    case "number":
    case "string":
    case "hole":
      return [];
    case "template":
      return expression.parts.flatMap(ofPart);
    case "reference":
      return expression.steps.flatMap(ofStep);
    case "access":
      return [expression.target, ...expression.steps.flatMap(ofStep)];
    case "call":
      return expression.args;
    case "tuple":
      return expression.items;
    case "object":
      return expression.entries.flatMap((entry) => [entry.key, entry.value]);
    case "for":
      return [expression.collection, expression.key, expression.value, expression.condition].filter(
        (e) => e !== undefined,
      );
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parenthesised":
      return [expression.inner];
  }
}

function ofStep(step: Step): readonly Expression[] {
  return step.kind === "index" ? [step.key] : [];
}

function ofPart(part: TemplatePart): readonly Expression[] {
  if (part.kind === "interpolation") return [part.expression];
  if (part.kind === "text") return [];
  return [part.condition, part.collection].filter((expression) => expression !== undefined);
}
