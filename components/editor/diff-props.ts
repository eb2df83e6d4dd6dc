/** Two texts to show beside each other. */
export interface DiffProps {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What the two texts are, such as "generated" and "edited by hand". */
  readonly names: readonly [string, string];
}
