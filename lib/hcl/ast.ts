/**
 * The one model of HCL native syntax: the parser makes it, generators make it, rules read it, the printer spells it.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 *
 * Nodes are immutable. `range` is there when the node was parsed and absent when it was built.
 * Layout that `terraform fmt` keeps (line breaks, blank lines, comments) is part of the model, spacing is not.
 */

/** 1-based line and column (UTF-16 units), 0-based offset into the file's text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Node {
  readonly range?: Range;
}

/** `text` is what stands after the marker, without line end; `/* … *​/` keeps its inner lines. */
export interface Comment extends Node {
  readonly kind: "comment";
  readonly marker: "#" | "//" | "/*";
  readonly text: string;
}

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

export interface NullLiteral extends Node {
  readonly kind: "null";
}
export interface BooleanLiteral extends Node {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** `text` is the spelling (`1e3`, `0.10`), absent when built from a JavaScript number. */
export interface NumberLiteral extends Node {
  readonly kind: "number";
  readonly value: number;
  readonly text?: string;
}
/** A quoted string without interpolation; `value` is unescaped. */
export interface StringLiteral extends Node {
  readonly kind: "string";
  readonly value: string;
}

/** Unescaped literal text between the sequences of a template. */
export interface TemplateText extends Node {
  readonly kind: "text";
  readonly value: string;
}
/** `${ expression }`, with `~` strip markers. */
export interface TemplateInterpolation extends Node {
  readonly kind: "interpolation";
  readonly expression: Expression;
  readonly stripBefore?: boolean;
  readonly stripAfter?: boolean;
}
/** `%{ if … }`, `%{ else }`, `%{ endif }`, `%{ for … }`, `%{ endfor }`: kept flat, in order. */
export interface TemplateDirective extends Node {
  readonly kind: "directive";
  readonly keyword: "if" | "else" | "endif" | "for" | "endfor";
  readonly condition?: Expression;
  readonly keyName?: string;
  readonly valueName?: string;
  readonly collection?: Expression;
  readonly stripBefore?: boolean;
  readonly stripAfter?: boolean;
}
export type TemplatePart = TemplateText | TemplateInterpolation | TemplateDirective;

/** A string with sequences, or any heredoc (then `heredoc` is set, also without sequences). */
export interface Template extends Node {
  readonly kind: "template";
  readonly parts: readonly TemplatePart[];
  /** `flush` is the `<<-` form. */
  readonly heredoc?: { readonly marker: string; readonly flush: boolean };
}

/** One step of a traversal. Legacy `.0` is an index with `legacy: true`; `[*]` and `.*` are splats. */
export type Step =
  | ({ readonly kind: "attr"; readonly name: string } & Node)
  | ({ readonly kind: "index"; readonly key: Expression; readonly legacy?: boolean } & Node)
  | ({ readonly kind: "splat"; readonly full: boolean } & Node);

/** `var.models[each.key].name`: a name of the scope and the steps behind it; a bare name has no steps. */
export interface Reference extends Node {
  readonly kind: "reference";
  readonly root: string;
  readonly steps: readonly Step[];
}
/** Steps behind something that is not a name: `f(x)[0]`, `(a).b`. */
export interface Access extends Node {
  readonly kind: "access";
  readonly target: Expression;
  readonly steps: readonly Step[];
}
export interface Call extends Node {
  readonly kind: "call";
  readonly name: string;
  readonly nameRange?: Range;
  readonly args: readonly Expression[];
  /** `f(list...)`. */
  readonly expand?: boolean;
  readonly multiline?: boolean;
  readonly comments?: ReadonlyMap<number, readonly Comment[]>;
  readonly trailing?: ReadonlyMap<number, Comment>;
}
/** Comments inside a multi-line list stand before the element they belong to, at the end, or behind an element on its line. */
export interface Tuple extends Node {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
  readonly multiline?: boolean;
  readonly comments?: ReadonlyMap<number, readonly Comment[]>;
  readonly trailing?: ReadonlyMap<number, Comment>;
}
export interface ObjectEntry extends Node {
  readonly kind: "entry";
  /** A bare identifier key is a `string` node with `bareKey: true`; `(expr)` and `"${…}"` are themselves. */
  readonly key: Expression;
  readonly bareKey?: boolean;
  readonly separator: "=" | ":";
  readonly value: Expression;
  readonly leading?: readonly Comment[];
  readonly trailing?: Comment;
  readonly blankBefore?: boolean;
}
export interface ObjectLiteral extends Node {
  readonly kind: "object";
  readonly entries: readonly ObjectEntry[];
  readonly multiline?: boolean;
  /** Comments after the last entry. */
  readonly dangling?: readonly Comment[];
}
/** `[for k, v in c : value if cond]` and `{for k, v in c : key => value... if cond}`. */
export interface ForExpression extends Node {
  readonly kind: "for";
  readonly result: "tuple" | "object";
  readonly keyName?: string;
  readonly valueName: string;
  readonly collection: Expression;
  readonly key?: Expression;
  readonly value: Expression;
  readonly grouping?: boolean;
  readonly condition?: Expression;
  readonly multiline?: boolean;
}
export interface Conditional extends Node {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
}
export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";
export interface Binary extends Node {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Unary extends Node {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}
export interface Parenthesised extends Node {
  readonly kind: "parenthesised";
  readonly inner: Expression;
  readonly multiline?: boolean;
}
/** Where the parser found no expression: rules treat it as unknown; it is never printed. */
export interface Hole extends Node {
  readonly kind: "hole";
}

export type Expression =
  | NullLiteral
  | BooleanLiteral
  | NumberLiteral
  | StringLiteral
  | Template
  | Reference
  | Access
  | Call
  | Tuple
  | ObjectLiteral
  | ForExpression
  | Conditional
  | Binary
  | Unary
  | Parenthesised
  | Hole;

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
