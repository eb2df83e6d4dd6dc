import { failures } from "./mutants-failures.examples";
import { review } from "./mutants-review.examples";

/** One defect, written into the golden bundle. `edit` must change the text of `file`. */
export interface Mutant {
  readonly defect: string;
  readonly rule: string;
  readonly file: string;
  readonly edit: (text: string) => string;
}

/** One replacement in one file. */
export type Row = readonly [rule: string, defect: string, file: string, from: string | RegExp, to: string];

export const mutants: readonly Mutant[] = [...failures, ...review].map(([rule, defect, file, from, to]) => ({
  rule,
  defect,
  file,
  edit: (text) => text.replace(from, to),
}));
