import type { Finding } from "@/lib/lint/finding";

/** A line to bring into view; a new object each time, so that the same line can be asked for twice. */
export interface Reveal {
  readonly line: number;
}

/** What either view of a file is given. */
export interface CodeProps {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** 1-based lines that the last change touched. */
  readonly changed: readonly number[];
  readonly reveal: Reveal | undefined;
}
