"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
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
    <Button kind="ghost" className="min-w-8 px-2!" title={frame.language} lang={other} onClick={turn}>
      <span className="sr-only">{frame.language}</span>
      <span aria-hidden="true" className="font-medium text-xs uppercase">
        {other}
      </span>
    </Button>
  );
}
