import type { Words } from "./words";

let spoken: Words | undefined;

/** Keeps the words of the page for what speaks outside of its parts. */
export function speak(words: Words | undefined): void {
  spoken = words;
}

/** The words of the page that is shown, for what says something in passing or says why there is no answer. */
export function wordsNow(): Words {
  if (!spoken) throw new Error("Nobody has said which language the page speaks, expected a WordsProvider.");
  return spoken;
}
