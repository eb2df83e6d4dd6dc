import type { english } from "./english";

/** What every language says. */
export type Words = typeof english;

/** For one, and for any other number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

type Told = Readonly<Record<string, string | number>>;

/** A sentence with what is told at this moment. */
export const told = (sentence: string, values: Told): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** The sentence for so many. English and German tell one from all others alone: https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html */
export const counted = ({ one, many }: Counted, count: number, values: Told = {}): string =>
  told(count === 1 ? one : many, { count, ...values });
