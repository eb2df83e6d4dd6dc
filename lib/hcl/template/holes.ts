import type { Body, BodyItem, Comment, Expression, Template, TemplatePart } from "../ast/ast";
import { mergeTexts } from "../ast/merge-texts";
import { identifier, isExpression, type Liftable, own, toExpression, toOneLine } from "./build";
import { HOLE, holePattern } from "./skeleton";

/** What may stand in a hole; where it stands decides which of these it must be. */
export type HoleValue =
  | Liftable
  | Body
  | BodyItem
  | readonly (Body | BodyItem | null | undefined | false)[]
  | undefined;

/** The values of one use of a template, and the nodes they go into. */
export interface Holes {
  readonly values: readonly HoleValue[];
  readonly open: ReadonlySet<object>;
}

/** A text cut at its holes: strings, and the values between them. */
function cut(text: string, holes: Holes): readonly ({ text: string } | { value: HoleValue })[] {
  return text
    .split(holePattern)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { value: holes.values[Number(piece)] }));
}

/** The value of the hole that `text` is, if it is nothing but one hole. */
export function soleHole(text: string, holes: Holes): { readonly value: HoleValue } | undefined {
  const match = text.startsWith(HOLE) ? /^__hole_(\d+)__$/.exec(text) : null;
  return match === null ? undefined : { value: holes.values[Number(match[1])] };
}

/** A name, or a part of one, from holes. */
export function fillName(name: string, holes: Holes): string {
  if (!name.includes(HOLE)) return name;
  return name
    .split("::")
    .map((segment) => identifier(fillPlain(segment, holes)))
    .join("::");
}

/** Text without expressions in it: labels, names. */
export function fillPlain(text: string, holes: Holes): string {
  if (!text.includes(HOLE)) return text;
  return cut(text, holes)
    .map((piece) => ("text" in piece ? piece.text : plain(piece.value)))
    .join("");
}

function plain(value: HoleValue): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (isExpression(value) && value.kind === "string") return value.value;
  throw new Error(`${describe(value)} in a place for text, expected a string or a number`);
}

const describe = (value: HoleValue): string =>
  value === null || value === undefined || typeof value !== "object"
    ? String(value)
    : `a value of kind ${"kind" in value ? String(value.kind) : "list or map"}`;

/** Comments keep to their line, whatever the value holds. */
export function fillComment(comment: Comment, holes: Holes): Comment {
  if (!holes.open.has(comment)) return comment;
  const text = cut(comment.text, holes)
    .map((piece) => ("text" in piece ? piece.text : toOneLine(plain(piece.value))))
    .join("");
  return { ...comment, text };
}

/** The parts of a string with holes in its text: text stays text, an expression becomes an interpolation. */
export function fillText(text: string, holes: Holes): TemplatePart[] {
  return cut(text, holes).flatMap((piece): readonly TemplatePart[] => {
    if ("text" in piece) return [{ kind: "text", value: piece.text }];
    const { value } = piece;
    if (!isExpression(value)) return [{ kind: "text", value: plain(value) }];
    if (value.kind === "string") return [{ kind: "text", value: value.value }];
    return value.kind === "template" && value.heredoc === undefined
      ? value.parts
      : [{ kind: "interpolation", expression: value }];
  });
}

/** The string that the parts make: plain when there is nothing but text in them. */
export function joinParts(parts: readonly TemplatePart[], heredoc: Template["heredoc"]): Expression {
  const merged = mergeTexts(parts);
  if (heredoc !== undefined) return { kind: "template", parts: merged, heredoc };
  const [only] = merged;
  if (merged.length === 0) return own({ kind: "string", value: "" });
  const isPlain = merged.length === 1 && only?.kind === "text";
  return isPlain ? own({ kind: "string", value: only.value }) : { kind: "template", parts: merged };
}

/** A value in the place of an expression. */
export function lift(value: HoleValue): Expression {
  if (value === undefined) throw new Error("undefined in the place of an expression, expected a value");
  // Bodies and items cannot be lifted: toExpression would read them as objects.
  if (typeof value === "object" && value !== null && "kind" in value && isBodyPart(value)) {
    throw new Error(`${describe(value)} in the place of an expression, expected a value`);
  }
  return toExpression(value as Liftable);
}

function isBodyPart(value: object): boolean {
  return "items" in value && Reflect.get(value, "kind") === "body";
}
