/** Ways in which the failures are written by others: `expected` must be among the classes found. */
export interface Variant {
  readonly title: string;
  readonly expected: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A variant of one file. */
export const one = (expected: string, title: string, text: string): Variant => ({
  expected,
  title,
  files: { "main.tf": text },
});
