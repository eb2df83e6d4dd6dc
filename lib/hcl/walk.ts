import type { Body, BodyItem, Expression, Reference, Step, TemplatePart } from "./ast";

/** The expressions directly inside an expression, in the order of the text. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
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
      return present(expression.collection, expression.key, expression.value, expression.condition);
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "parenthesised":
      return [expression.inner];
    default:
      return [];
  }
}

const present = (...expressions: (Expression | undefined)[]): Expression[] =>
  expressions.filter((expression) => expression !== undefined);

const ofStep = (step: Step): Expression[] => (step.kind === "index" ? [step.key] : []);

function ofPart(part: TemplatePart): Expression[] {
  if (part.kind === "text") return [];
  return part.kind === "interpolation" ? [part.expression] : present(part.condition, part.collection);
}

type Searchable = Body | BodyItem | Expression;

/** Every expression in a body, an item or an expression, itself included, outer ones before inner ones. */
export function* expressionsIn(node: Searchable): Generator<Expression> {
  const stack: Searchable[] = [node];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    const inner = contentOf(current);
    for (let index = inner.length - 1; index >= 0; index--) {
      const child = inner[index];
      if (child !== undefined) stack.push(child);
    }
    if (isExpression(current)) yield current;
  }
}

function contentOf(node: Searchable): readonly Searchable[] {
  switch (node.kind) {
    case "body":
      return node.items;
    case "block":
      return [node.body];
    case "attribute":
      return [node.value];
    case "comment-item":
      return [];
    default:
      return children(node);
  }
}

function isExpression(node: Searchable): node is Expression {
  return node.kind !== "body" && node.kind !== "block" && node.kind !== "attribute" && node.kind !== "comment-item";
}

/** Every reference in a body, an item or an expression, those in the keys of other references included. */
export function* referencesIn(node: Searchable): Generator<Reference> {
  for (const expression of expressionsIn(node)) if (expression.kind === "reference") yield expression;
}

/** Calls `visit` for every item of a body, those of nested blocks included, with the blocks around it. */
export function walkItems(
  body: Body,
  visit: (item: BodyItem, path: readonly BodyItem[]) => void,
  path: readonly BodyItem[] = [],
): void {
  for (const item of body.items) {
    visit(item, path);
    if (item.kind === "block") walkItems(item.body, visit, [...path, item]);
  }
}
