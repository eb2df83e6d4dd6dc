import { english } from "@/components/words/english";
import { germanOptions } from "@/components/words/german/german-options";
import { german } from "@/components/words/german/interface";
import germanRules from "@/components/words/german/rules";
import type { Language } from "@/components/words/language";
import type { OptionWords } from "@/components/words/option-words";
import type { SpokenRules } from "@/components/words/spoken-rules";
import type { Words } from "@/components/words/words";

const all: Readonly<Record<Language, Words>> = { en: english, de: german };

/** What the interface says in a language. */
export const wordsOf = (language: Language): Words => all[language];

/** What the form says of its options in a language; undefined where that is what the options say themselves. */
export const optionWordsOf = (language: Language): OptionWords | undefined =>
  language === "de" ? germanOptions : undefined;

/** What rules say in a language; undefined where that is what they say themselves. */
export const ruleWordsOf = (language: Language): SpokenRules | undefined =>
  language === "de" ? germanRules : undefined;
