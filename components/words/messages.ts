/** What the schema says, in the words of a language; undefined for what it has no words for. */
export interface Messages {
  /** What a field takes. */
  readonly wanted: (expected: string) => string | undefined;
  /** That it is needed, with an example where nothing is there yet. */
  readonly needs: (wanted: string, example?: string) => string;
  /** What a way out is called. */
  readonly way: (label: string) => string | undefined;
  /** What the option at a path is called. */
  readonly label: (path: readonly (string | number)[]) => string | undefined;
  /** What one of its choices is called. */
  readonly choice: (path: readonly (string | number)[], value: string) => string | undefined;
  /** A figure with its unit. */
  readonly amount: (words: string) => string;
  /** What is told of a stack: its parts, a bill, a peak. */
  readonly said: (sentence: string) => string | undefined;
  /** What it promises, by id. */
  readonly promise: (id: string) => string | undefined;
}
