"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { Language } from "./language";
import type { Words } from "./words";
import { speak } from "./words-now";

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

/** The language of everything inside. The words come with the page, so that scripts carry none of them. */
export function WordsProvider({ language, words, children }: Spoken & { readonly children: ReactNode }) {
  return (
    <SpokenContext value={{ language, words }}>
      <Speaker words={words} />
      {children}
    </SpokenContext>
  );
}

/** Stands before everything else, so that what that does as it is drawn finds the words. */
function Speaker({ words }: Pick<Spoken, "words">) {
  useEffect(() => speak(words), [words]);
  return null;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error("No words around, expected a WordsProvider.");
  return spoken;
}

export const useWords = (): Words => useSpoken().words;

export const useLanguage = (): Language => useSpoken().language;
