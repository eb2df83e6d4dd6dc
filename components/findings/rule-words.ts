import { useKept } from "../late/kept-trying";
import { lateInLanguage } from "../late/late-in-language";
import { isLanguage, type Language } from "../words/language";
import type { SpokenRules } from "../words/spoken-rules";
import { useLanguage } from "../words/use-words";

const late = lateInLanguage<SpokenRules>(() => import("../words/german/rules"));

/** What rules say in the language of the page; undefined in English, which is their own, and until it has come. */
export const useRuleWords = (): SpokenRules | undefined => useKept(late[useLanguage()]);

/** The same, for what speaks outside of the page's parts; without it, rules say what they say themselves. */
export async function ruleWordsNow(): Promise<SpokenRules | undefined> {
  const { lang } = document.documentElement;
  const language: Language = isLanguage(lang) ? lang : "en";
  try {
    return await late[language].load();
  } catch {
    return undefined;
  }
}
