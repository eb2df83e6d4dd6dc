interface Phrase {
  readonly pattern: RegExp;
  readonly words: string;
}

const SLOT = /\{(\w+)\}/g;

/** What may stand in a slot: a figure where something is counted. */
const slot = (name: string | undefined): string => (name === "count" ? "\\d[\\d.,]*?" : ".+?");

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()[\]\\|{}]/g, "\\$&");

function phraseOf([english, words]: readonly [string, string]): Phrase {
  const parts = english.split(SLOT);
  const source = parts.map((part, at) => (at % 2 === 1 ? `(?<${part}>${slot(part)})` : escaped(part)));
  return { pattern: new RegExp(`^${source.join("")}$`, "s"), words };
}

/** Looks a sentence up in a table whose keys have slots; a slot's content goes into the same slot, by `inside`. Undefined where no key fits. */
export function phrases(table: Readonly<Record<string, string>>, inside: (told: string) => string = (told) => told) {
  const all = Object.entries(table).map(phraseOf);
  return (sentence: string): string | undefined => {
    for (const { pattern, words } of all) {
      const groups = pattern.exec(sentence)?.groups;
      if (groups)
        return words.replaceAll(SLOT, (slot, name: string) =>
          groups[name] === undefined ? slot : inside(groups[name]),
        );
      if (pattern.test(sentence)) return words;
    }
    return undefined;
  };
}
