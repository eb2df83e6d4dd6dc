import type { Language } from "../words/language";
import { type KeptTrying, keptTrying } from "./kept-trying";
import { lateModule } from "./late-module";

/** What is fetched for whoever speaks another language than the one that it is written in, which is English. */
export const lateInLanguage = <T>(
  german: () => Promise<{ readonly default: T }>,
): Readonly<Record<Language, KeptTrying<T | undefined>>> => ({
  en: keptTrying(lateModule<T | undefined>(async () => ({ default: undefined }))),
  de: keptTrying(lateModule<T | undefined>(german)),
});
