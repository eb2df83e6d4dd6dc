"use client";

import { useRouter } from "next/navigation";
import { LANGUAGE_COOKIE, type Language } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";

const others: Readonly<Record<Language, Language>> = { en: "de", de: "en" };

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Goes to the other language and remembers it; what was typed stays where it is. */
export function LanguageButton() {
  const router = useRouter();
  const { frame } = useWords();
  const other = others[useLanguage()];
  const turn = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox came late to the Cookie Store API
    document.cookie = `${LANGUAGE_COOKIE}=${other}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    router.refresh();
  };
  return (
    <button
      type="button"
      lang={other}
      onClick={turn}
      className="-my-1 ml-auto min-h-6 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
    >
      {frame.language}
    </button>
  );
}
