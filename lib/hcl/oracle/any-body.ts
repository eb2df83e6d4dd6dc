import fc from "fast-check";
import type { Attribute, Block, Body, BodyItem, Expression } from "../ast/ast";
import { anyExpression, anyLiteral } from "./any-expression";
import { anyComment, anyName, maybe } from "./any-text";

const heredoc: fc.Arbitrary<Expression> = fc
  .record({
    lines: fc.array(fc.stringMatching(/^[a-z]{1,5}( [a-z$]{0,5}[a-z])?$/), { maxLength: 3 }),
    flush: fc.boolean(),
    indented: fc.boolean(),
  })
  .map(({ lines, flush, indented }): Expression => {
    const value = lines.map((line, index) => (indented && index > 0 ? `  ${line}\n` : `${line}\n`)).join("");
    const parts = value === "" ? [] : [{ kind: "text" as const, value }];
    return { kind: "template", parts, heredoc: { marker: "EOT", flush } };
  });

const isHeredoc = (value: Expression): boolean => value.kind === "template" && value.heredoc !== undefined;
const isWrapped = (value: Expression): boolean =>
  value.kind === "template" && value.heredoc === undefined && value.parts.length === 1;

/** `"${x}"` alone is not among the values: printing unwraps it. */
const attribute = fc
  .tuple(
    anyName,
    fc.oneof({ weight: 5, arbitrary: anyExpression }, { weight: 1, arbitrary: heredoc }),
    maybe("trailing", anyComment),
  )
  .filter(([, value]) => !isWrapped(value))
  .map(
    ([name, value, trailing]): Attribute => ({ kind: "attribute", name, value, ...(!isHeredoc(value) && trailing) }),
  );

const block = (body: fc.Arbitrary<Body>): fc.Arbitrary<Block> =>
  fc.tuple(anyName, fc.array(anyName, { maxLength: 2 }), body, maybe("trailing", anyComment)).map(
    ([type, labels, content, trailing]): Block => ({
      kind: "block",
      type,
      labels: labels.map((value) => ({ value, quoted: true })),
      body: content,
      ...trailing,
    }),
  );

const blockOnLine = fc.tuple(anyName, fc.array(fc.tuple(anyName, anyLiteral), { maxLength: 1 })).map(
  ([type, attributes]): Block => ({
    kind: "block",
    type,
    labels: [],
    body: { kind: "body", items: attributes.map(([name, value]) => ({ kind: "attribute", name, value })) },
    oneLine: true,
  }),
);

const comment = anyComment.map((own): BodyItem => ({ kind: "comment-item", comment: own }));

/** No argument twice: HCL refuses that. And no empty line at the beginning. */
function tidy(pairs: readonly (readonly [BodyItem, boolean])[]): BodyItem[] {
  const names = new Set<string>();
  const items: BodyItem[] = [];
  for (const [item, blank] of pairs) {
    if (item.kind === "attribute" && names.has(item.name)) continue;
    if (item.kind === "attribute") names.add(item.name);
    items.push(blank && items.length > 0 ? { ...item, blankBefore: true } : item);
  }
  return items;
}

const tree = fc.letrec<{ body: Body }>((tie) => ({
  body: fc
    .array(
      fc.tuple(
        fc.oneof({ depthSize: "small", withCrossShrink: true }, attribute, comment, blockOnLine, block(tie("body"))),
        fc.boolean(),
      ),
      { maxLength: 5 },
    )
    .map((pairs): Body => ({ kind: "body", items: tidy(pairs) })),
}));

/** A whole file: everything the AST can say that has one spelling. */
export const anyBody: fc.Arbitrary<Body> = tree.body;
