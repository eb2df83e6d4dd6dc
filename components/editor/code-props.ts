import type { StackConfig } from "@/generators/config/stack";
import type { Finding } from "@/lib/lint/finding";

/** A line to bring into view; a new object each time, so that the same line can be asked for twice. */
export interface Reveal {
  readonly line: number;
  /** Where on the line the cursor goes; its beginning without it. */
  readonly column?: number;
}

/** What either view of a file is given. */
export interface CodeProps {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** 1-based lines that the last change touched. */
  readonly changed: readonly number[];
  readonly reveal: Reveal | undefined;
  /** 1-based lines that hang on the field that has the focus. */
  readonly caused?: readonly number[] | undefined;
  /** The configuration whose stack this is: where there is an editor, it says beside each resource what that costs. */
  readonly priced?: StackConfig | undefined;
  /** Hears that somebody wants to know why a line is there. */
  readonly onAsk?: ((line: number) => void) | undefined;
  /** Makes the text editable where there is an editor; hears of every change that a person makes, also in other files. */
  readonly onEdit?: ((path: string, text: string) => void) | undefined;
}
