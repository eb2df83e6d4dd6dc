import type { Body, BodyItem, Expression, ObjectEntry, Reference, Step, TemplatePart } from "./ast";

const NONE: readonly Expression[] = [];

/** The expressions directly inside an expression, in the order of the text. Hot: asked for every node by every walk. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "template":
      return ofParts(expression.parts);
    case "reference":
      return ofSteps(expression.steps);
    case "access":
      return [expression.target, ...ofSteps(expression.steps)];
    case "call":
      return expression.args;
    case "tuple":
      return expression.items;
    case "object":
      return ofEntries(expression.entries);
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
      return NONE;
  }
}

const present = (...expressions: (Expression | undefined)[]): Expression[] =>
  expressions.filter((expression) => expression !== undefined);

function ofEntries(entries: readonly ObjectEntry[]): readonly Expression[] {
  const found: Expression[] = [];
  for (const { key, value } of entries) found.push(key, value);
  return found;
}

function ofSteps(steps: readonly Step[]): readonly Expression[] {
  if (!steps.some(({ kind }) => kind === "index")) return NONE;
  return steps.flatMap((step) => (step.kind === "index" ? [step.key] : []));
}

function ofParts(parts: readonly TemplatePart[]): readonly Expression[] {
  const found: Expression[] = [];
  for (const part of parts) {
    if (part.kind === "interpolation") found.push(part.expression);
    else if (part.kind === "directive") found.push(...present(part.condition, part.collection));
  }
  return found;
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
export function* referenceNodes(node: Searchable): Generator<Reference> {
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
