import fc from "fast-check";
import type { Expression, ForExpression, Step, TemplatePart } from "../ast/ast";
import { mergeTexts } from "../ast/merge-texts";
import { anyEntries, anyTuple } from "./any-collection";
import { anyName, anyText, maybe, maybeTrue } from "./any-text";

type Any = fc.Arbitrary<Expression>;

const literal: Any = fc.oneof(
  fc.constant<Expression>({ kind: "null" }),
  fc.boolean().map((value): Expression => ({ kind: "boolean", value })),
  fc
    .constantFrom("0", "7", "1.5", "1e3", "10.25")
    .map((text): Expression => ({ kind: "number", value: Number(text), text })),
  anyText.map((value): Expression => ({ kind: "string", value })),
);

const reference = (steps: fc.Arbitrary<readonly Step[]>): Any =>
  fc.record({ root: anyName, steps }).map((node): Expression => ({ kind: "reference", ...node }));

/** `terraform fmt` turns `a[null]` and `a[true]` into `a[]`; nobody indexes by these. */
const isSensibleKey = ({ kind }: Expression): boolean => kind !== "null" && kind !== "boolean";

const anySteps = (expression: Any): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: anyName.map((name): Step => ({ kind: "attr", name })) },
      { weight: 2, arbitrary: expression.filter(isSensibleKey).map((key): Step => ({ kind: "index", key })) },
      { weight: 1, arbitrary: fc.constant<Step>({ kind: "splat", full: true }) },
    ),
    { minLength: 1, maxLength: 3 },
  );

const access = (expression: Any): Any =>
  fc.record({ name: anyName, argument: expression, steps: anySteps(expression) }).map(
    ({ name, argument, steps }): Expression => ({
      kind: "access",
      target: { kind: "call", name, args: [argument], multiline: false },
      steps,
    }),
  );

const call = (expression: Any): Any =>
  fc.tuple(anyName, fc.array(expression, { maxLength: 3 }), maybeTrue("expand"), fc.boolean()).map(
    ([name, args, expand, multiline]): Expression => ({
      kind: "call",
      name,
      args,
      ...(args.length > 0 && expand),
      multiline,
    }),
  );

const forTuple = (expression: Any): Any =>
  fc
    .tuple(
      fc.record({ valueName: anyName, collection: expression, value: expression, multiline: fc.boolean() }),
      ...([maybe("keyName", anyName), maybe("condition", expression), maybeTrue("valueOnLine")] as const),
    )
    .map(
      ([node, ...rest]): ForExpression =>
        Object.assign({ kind: "for" as const, result: "tuple" as const, ...node }, ...rest),
    );

const forObject = (expression: Any): Any =>
  fc
    .tuple(
      fc.record({ keyName: anyName, valueName: anyName, collection: expression, key: expression, value: expression }),
      maybeTrue("grouping"),
    )
    .map(([node, grouping]): Expression => ({ kind: "for", result: "object", multiline: false, ...node, ...grouping }));

const template = (expression: Any): Any =>
  fc
    .array(
      fc.oneof(
        anyText.map((value): TemplatePart => ({ kind: "text", value })),
        fc.tuple(expression, maybeTrue("stripBefore"), maybeTrue("stripAfter")).map(
          ([inner, before, after]): TemplatePart => ({
            kind: "interpolation",
            expression: inner,
            ...before,
            ...after,
          }),
        ),
      ),
      { minLength: 2, maxLength: 5 },
    )
    .map(mergeTexts)
    .map((parts): Expression => {
      const [only] = parts;
      if (only === undefined) return { kind: "string", value: "" };
      return parts.length === 1 && only.kind === "text"
        ? { kind: "string", value: only.value }
        : { kind: "template", parts };
    });

const parenthesised = (expression: Any): Any =>
  fc
    .tuple(expression, fc.boolean())
    .map(([inner, multiline]): Expression => ({ kind: "parenthesised", inner, multiline }));

const operation = (operand: Any, expression: Any): Any[] => [
  fc
    .record({
      operator: fc.constantFrom("+" as const, "-" as const, "&&" as const, "==" as const, "<" as const),
      left: operand,
      right: operand,
    })
    .map((node): Expression => ({ kind: "binary", multiline: false, ...node })),
  fc
    .record({ operator: fc.constantFrom("!" as const, "-" as const), operand })
    .map((node): Expression => ({ kind: "unary", ...node })),
  fc.tuple(operand, expression, expression).map(
    ([condition, then, otherwise]): Expression => ({
      kind: "conditional",
      condition,
      then,
      else: otherwise,
      multiline: false,
    }),
  ),
];

const small = { depthSize: "small", withCrossShrink: true } as const;

const tree = fc.letrec<{ expression: Expression; primary: Expression }>((tie) => {
  const expression = tie("expression");
  const kinds = [access, call, anyTuple, anyEntries, forTuple, forObject, template, parenthesised];
  return {
    expression: fc.oneof(small, tie("primary"), ...operation(tie("primary"), expression)),
    primary: fc.oneof(
      small,
      literal,
      reference(fc.constant([])),
      reference(anySteps(expression)),
      ...kinds.map((kind) => kind(expression)),
    ),
  };
});

/** Any expression that keeps its meaning without parentheses being added. */
export const anyExpression: Any = tree.expression;

/** A number, a text, `true`, `false` or `null`. */
export const anyLiteral: Any = literal;
