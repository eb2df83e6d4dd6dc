import { wordsNow } from "../words/words-now";
import { notify } from "./notify";

/** Puts a text on the clipboard and says so, or says why not. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    await notify(done);
  } catch {
    await notify(wordsNow().said.notCopied, "bad");
  }
}
