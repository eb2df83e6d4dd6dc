import { englishPart } from "../../words/language";
import { useLanguage } from "../../words/use-words";
import { type SpokenText, spoken } from "../spec/spoken-option";
import { useMessages } from "./use-messages";

/** A text that may be English where the page is not. */
export function InItsLanguage({ text, isEnglish }: SpokenText) {
  const language = useLanguage();
  return <span lang={isEnglish ? englishPart(language) : undefined}>{text}</span>;
}

/** What is told of a stack, in the language of the page. */
export function Said({ children }: { readonly children: string }) {
  return <InItsLanguage {...spoken(children, useMessages())} />;
}
