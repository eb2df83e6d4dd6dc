import { regionNames } from "@/generators/config/options/region-names";
import type { Suggests } from "@/generators/schema/field-spec";

/** A value that a field may take, and what a person calls it. */
export interface Suggestion {
  readonly value: string;
  readonly name: string;
}

const lists: Readonly<Record<Suggests, () => readonly Suggestion[]>> = {
  region: () => Object.entries(regionNames).map(([value, name]) => ({ value, name })),
  "time-zone": () =>
    Intl.supportedValuesOf("timeZone").map((value) => ({
      value,
      name: value.slice(value.lastIndexOf("/") + 1).replaceAll("_", " "),
    })),
};

export const suggestionsOf = (kind: Suggests): readonly Suggestion[] => lists[kind]();

/** Without accents and case, so that "Sao Paulo" finds São Paulo. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("_", " ").toLowerCase();

/** Those that have all words of what was typed, in value or name; those that begin with it first. */
export function findSuggestions(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const wanted = plain(typed).trim();
  const words = wanted.split(/\s+/);
  const found = all.filter(({ value, name }) => {
    const text = plain(`${value} ${name}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ value, name }: Suggestion) => plain(name).startsWith(wanted) || plain(value).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
