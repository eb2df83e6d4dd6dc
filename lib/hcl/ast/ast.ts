/**
 * The one model of HCL native syntax: the parser makes it, generators make it, rules read it, the printer spells it.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 *
 * Nodes are immutable. `range` is there when the node was parsed and absent when it was built.
 * Layout that `terraform fmt` keeps (line breaks, blank lines, comments) is part of the model, spacing is not.
 */

import type { Expression } from "./ast-expression";
import type { Comment, Node, Range } from "./ast-position";

export type * from "./ast-expression";
export type { Comment, Position, Range } from "./ast-position";

/** `name = value`. */
export interface Attribute extends Node {
  readonly kind: "attribute";
  readonly name: string;
  readonly nameRange?: Range;
  readonly value: Expression;
  /** Comment behind the value on its last line. */
  readonly trailing?: Comment;
  /** An empty line stands before it (`terraform fmt` keeps it). */
  readonly blankBefore?: boolean;
}

/** A block label. `quoted` is false for the bare identifier form (`resource aws_vpc main {`). */
export interface Label extends Node {
  readonly value: string;
  readonly quoted: boolean;
}

/** `type "label" { … }`. */
export interface Block extends Node {
  readonly kind: "block";
  readonly type: string;
  readonly typeRange?: Range;
  /** Where what is missing in it is reported, if not at its head: in JSON. */
  readonly missingRange?: Range;
  readonly labels: readonly Label[];
  readonly body: Body;
  /** `{ a = 1 }` on one line. */
  readonly oneLine?: boolean;
  readonly trailing?: Comment;
  readonly blankBefore?: boolean;
  /** False when the text ended (or another block began) before its `}`. */
  readonly closed?: boolean;
}

/** A comment that stands on lines of its own. */
export interface CommentItem extends Node {
  readonly kind: "comment-item";
  readonly comment: Comment;
  readonly blankBefore?: boolean;
}

export type BodyItem = Attribute | Block | CommentItem;

export interface Body extends Node {
  readonly kind: "body";
  readonly items: readonly BodyItem[];
}

/** What is wrong with a text, in the words a reader needs; `openedAt` points to what was left open. */
export interface SyntaxProblem {
  readonly message: string;
  readonly range: Range;
  readonly openedAt?: Range;
  /** The text ended inside a construct: the file is cut off. */
  readonly truncated?: boolean;
}

/** `body` always holds everything that could be recovered. */
export interface ParsedFile {
  readonly body: Body;
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
}
