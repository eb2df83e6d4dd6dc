import { english } from "@/components/words/english";
import { germanOptions } from "@/components/words/german/german-options";
import { german } from "@/components/words/german/interface";
import type { Language } from "@/components/words/language";
import type { OptionWords } from "@/components/words/option-words";
import type { Words } from "@/components/words/words";

const all: Readonly<Record<Language, Words>> = { en: english, de: german };

/** What the interface says in a language. */
export const wordsOf = (language: Language): Words => all[language];

/** What the form says of its options in a language; undefined where that is what the options say themselves. */
export const optionWordsOf = (language: Language): OptionWords | undefined =>
  language === "de" ? germanOptions : undefined;
