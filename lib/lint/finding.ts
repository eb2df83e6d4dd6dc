/** What the linter says, in the shape other programs read (`stackwright lint --format json`). */
export type Severity = "critical" | "high" | "medium" | "low";

/** Worst first. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

export type FailureClass = `F0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `F1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** 1-based, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Half-open: `end` is the position after the last character. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

export interface Edit {
  readonly file: string;
  readonly range: Span;
  readonly text: string;
}

/** A change that mends the finding for certain; what needs a decision is described in the rule, not offered as a fix. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: string;
  readonly class: FailureClass | null;
  readonly severity: Severity;
  /** `terraform validate` would refuse it. */
  readonly invalid: boolean;
  /** "X, expected Y", one line. */
  readonly message: string;
  readonly file: string;
  readonly range: Span;
  readonly fixes: readonly Fix[];
}
