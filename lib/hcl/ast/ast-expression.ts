import type { Comment, Node, Range } from "./ast-position";

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
  readonly multiline: boolean;
  readonly comments?: ReadonlyMap<number, readonly Comment[]>;
  readonly trailing?: ReadonlyMap<number, Comment>;
}
/** Comments inside a multi-line list stand before the element they belong to, at the end, or behind an element on its line. */
export interface Tuple extends Node {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
  readonly multiline: boolean;
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
  readonly multiline: boolean;
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
  readonly multiline: boolean;
  /** Inside a multi-line one: the value, or the `if`, stands on a line of its own. */
  readonly valueOnLine?: boolean;
  readonly conditionOnLine?: boolean;
}
export interface Conditional extends Node {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly else: Expression;
  /** `?` and `:` begin lines; only inside parentheses or brackets. */
  readonly multiline: boolean;
}
export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";
export interface Binary extends Node {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** The operator begins a line; only inside parentheses or brackets. */
  readonly multiline: boolean;
}
export interface Unary extends Node {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}
export interface Parenthesised extends Node {
  readonly kind: "parenthesised";
  readonly inner: Expression;
  readonly multiline: boolean;
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
