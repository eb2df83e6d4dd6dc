/** The lines that hang on a field, by file. */
export type LitLines = ReadonlyMap<string, readonly number[]>;

/** No field has the focus, or it writes nothing. */
export const noLitLines: LitLines = new Map();

/** A question about a line of the shown file; a new object each time. */
export interface Question {
  readonly line: number;
}
