import fc from "fast-check";
import type { Comment, Expression, ObjectEntry } from "../ast/ast";
import { anyComment, anyName, anyText, maybe, maybeTrue } from "./any-text";

type Any = fc.Arbitrary<Expression>;

const placed = (maxIndex: number) => fc.array(fc.tuple(fc.nat(maxIndex), anyComment), { maxLength: 2 });

/** A list, with comments when it is on several lines. */
export const anyTuple = (expression: Any): Any =>
  fc
    .record({
      items: fc.array(expression, { maxLength: 3 }),
      multiline: fc.boolean(),
      own: placed(3),
      behind: placed(2),
    })
    .map(({ items, multiline, own, behind }): Expression => {
      if (!multiline) return { kind: "tuple", items, multiline };
      const comments = new Map<number, Comment[]>();
      for (const [index, comment] of own) {
        if (index <= items.length) comments.set(index, [...(comments.get(index) ?? []), comment]);
      }
      const trailing = new Map(behind.filter(([index]) => index < items.length));
      return {
        kind: "tuple",
        items,
        multiline,
        ...(comments.size > 0 && { comments }),
        ...(trailing.size > 0 && { trailing }),
      };
    });

const entry = (expression: Any): fc.Arbitrary<ObjectEntry> =>
  fc.oneof(
    fc.tuple(anyName, expression).map(
      ([key, value]): ObjectEntry => ({
        kind: "entry",
        key: { kind: "string", value: key },
        bareKey: true,
        separator: "=",
        value,
      }),
    ),
    fc
      .tuple(anyText, expression)
      .map(
        ([key, value]): ObjectEntry => ({ kind: "entry", key: { kind: "string", value: key }, separator: ":", value }),
      ),
    fc.tuple(expression, expression).map(
      ([inner, value]): ObjectEntry => ({
        kind: "entry",
        key: { kind: "parenthesised", inner, multiline: false },
        separator: "=",
        value,
      }),
    ),
  );

const comments = fc.array(anyComment, { minLength: 1, maxLength: 2 });

const entryOnLine = (expression: Any): fc.Arbitrary<ObjectEntry> =>
  fc
    .tuple(entry(expression), maybe("leading", comments), maybe("trailing", anyComment), maybeTrue("blankBefore"))
    .map(([node, ...rest]): ObjectEntry => Object.assign({}, node, ...rest));

/** An object, with comments and empty lines when it is on several lines. */
export const anyEntries = (expression: Any): Any =>
  fc.oneof(
    fc
      .array(entry(expression), { maxLength: 3 })
      .map((entries): Expression => ({ kind: "object", entries, multiline: false })),
    fc
      .tuple(fc.array(entryOnLine(expression), { maxLength: 3 }), maybe("dangling", comments))
      .map(([[first, ...rest], dangling]): Expression => {
        const { blankBefore: _, ...head } = first ?? { blankBefore: true };
        const entries = "kind" in head ? [head, ...rest] : rest;
        return { kind: "object", entries, multiline: true, ...dangling };
      }),
  );
