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
}
