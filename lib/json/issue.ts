/** What is wrong with a value that somebody gave: where, what came, and what is expected (in `message`). */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly received: unknown;
}
