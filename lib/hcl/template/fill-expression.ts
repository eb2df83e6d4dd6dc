import type {
  Access,
  Call,
  Conditional,
  Expression,
  ForExpression,
  ObjectEntry,
  ObjectLiteral,
  Reference,
  Step,
  TemplatePart,
  Tuple,
} from "../ast/ast";
import { isIdentifier } from "../scan/character";
import { isExpression, own } from "./build";
import { fillComment, fillName, fillText, type Holes, joinParts, lift, soleHole } from "./holes";

/** The expression with the values in its holes. What has no hole is shared. */
export function fillExpression(expression: Expression, holes: Holes): Expression {
  if (!holes.open.has(expression)) return expression;
  const fill = (inner: Expression): Expression => fillExpression(inner, holes);
  switch (expression.kind) {
    case "string":
      return joinParts(fillText(expression.value, holes), undefined);
    case "template":
      return joinParts(
        expression.parts.flatMap((part) => fillPart(part, holes)),
        expression.heredoc,
      );
    case "reference":
      return fillReference(expression, holes);
    case "access":
      return { ...expression, target: fill(expression.target), steps: fillSteps(expression.steps, holes) };
    case "call":
      return {
        ...expression,
        ...fillList(expression, holes),
        name: fillName(expression.name, holes),
        args: expression.args.map(fill),
      };
    case "tuple":
      return { ...expression, ...fillList(expression, holes), items: expression.items.map(fill) };
    case "object":
      return fillObject(expression, holes);
    case "for":
      return fillFor(expression, holes);
    case "conditional":
      return fillConditional(expression, holes);
    case "binary":
      return { ...expression, left: fill(expression.left), right: fill(expression.right) };
    case "unary":
      return { ...expression, operand: fill(expression.operand) };
    case "parenthesised":
      return { ...expression, inner: fill(expression.inner) };
    default:
      return expression;
  }
}

function fillObject(node: ObjectLiteral, holes: Holes): ObjectLiteral {
  const entries = node.entries.map((entry) => fillEntry(entry, holes));
  if (node.dangling === undefined) return { ...node, entries };
  return { ...node, entries, dangling: node.dangling.map((comment) => fillComment(comment, holes)) };
}

function fillConditional(node: Conditional, holes: Holes): Conditional {
  const condition = fillExpression(node.condition, holes);
  const then = fillExpression(node.then, holes);
  return { ...node, condition, then, else: fillExpression(node.else, holes) };
}

function fillPart(part: TemplatePart, holes: Holes): readonly TemplatePart[] {
  if (!holes.open.has(part)) return [part];
  if (part.kind === "text") return fillText(part.value, holes);
  if (part.kind === "interpolation") return [{ ...part, expression: fillExpression(part.expression, holes) }];
  return [
    {
      ...part,
      ...(part.condition && { condition: fillExpression(part.condition, holes) }),
      ...(part.collection && { collection: fillExpression(part.collection, holes) }),
    },
  ];
}

/** A hole alone is any value; with steps behind it, a string is the name that the steps belong to. */
function fillReference(reference: Reference, holes: Holes): Expression {
  const steps = fillSteps(reference.steps, holes);
  const hole = soleHole(reference.root, holes);
  if (hole === undefined) return { ...reference, root: fillName(reference.root, holes), steps };
  if (steps.length === 0) return lift(hole.value);
  if (typeof hole.value === "string") return { ...reference, root: fillName(reference.root, holes), steps };
  return addSteps(lift(hole.value), steps);
}

function addSteps(target: Expression, steps: readonly Step[]): Reference | Access {
  if (target.kind === "reference" || target.kind === "access") return { ...target, steps: [...target.steps, ...steps] };
  return { kind: "access", target, steps };
}

function fillSteps(steps: readonly Step[], holes: Holes): readonly Step[] {
  return steps.map((step): Step => {
    if (!holes.open.has(step)) return step;
    if (step.kind === "attr") return { ...step, name: fillName(step.name, holes) };
    return step.kind === "index" ? { ...step, key: fillExpression(step.key, holes) } : step;
  });
}

function fillList({ comments, trailing }: Tuple | Call, holes: Holes): Pick<Tuple, "comments" | "trailing"> {
  const fill = (comment: Parameters<typeof fillComment>[0]) => fillComment(comment, holes);
  return {
    ...(comments && { comments: new Map([...comments].map(([index, list]) => [index, list.map(fill)])) }),
    ...(trailing && { trailing: new Map([...trailing].map(([index, comment]) => [index, fill(comment)])) }),
  };
}

function fillFor(node: ForExpression, holes: Holes): ForExpression {
  return {
    ...node,
    valueName: fillName(node.valueName, holes),
    collection: fillExpression(node.collection, holes),
    value: fillExpression(node.value, holes),
    ...(node.keyName && { keyName: fillName(node.keyName, holes) }),
    ...(node.key && { key: fillExpression(node.key, holes) }),
    ...(node.condition && { condition: fillExpression(node.condition, holes) }),
  };
}

function fillEntry(entry: ObjectEntry, holes: Holes): ObjectEntry {
  if (!holes.open.has(entry)) return entry;
  const { bareKey, ...rest } = entry;
  const key = bareKey ? fillBareKey(entry.key, holes) : { key: fillExpression(entry.key, holes) };
  return {
    ...rest,
    ...key,
    value: fillExpression(entry.value, holes),
    ...(entry.leading && { leading: entry.leading.map((comment) => fillComment(comment, holes)) }),
    ...(entry.trailing && { trailing: fillComment(entry.trailing, holes) }),
  };
}

/** A key from a hole: bare if it can be, else quoted; an expression goes in parentheses. */
function fillBareKey(key: Expression, holes: Holes): Pick<ObjectEntry, "key" | "bareKey"> {
  if (key.kind !== "string" || !holes.open.has(key)) return { key, bareKey: true };
  const hole = soleHole(key.value, holes);
  if (isExpression(hole?.value) && hole.value.kind !== "string")
    return { key: { kind: "parenthesised", inner: hole.value, multiline: false } };
  const filled = joinParts(fillText(key.value, holes), undefined);
  if (filled.kind !== "string") return { key: filled };
  return isIdentifier(filled.value) ? { key: filled, bareKey: true } : { key: own(filled) };
}
