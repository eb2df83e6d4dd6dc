import Negotiator from "negotiator";
import { cookies, headers } from "next/headers";
import { isLanguage, LANGUAGE_COOKIE, type Language, languages } from "@/components/words/language";

/** The language of an answer: the one that was chosen in this browser, else the first that it asks for and that there is. */
export function languageFor(chosen: string | undefined, accepted: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  const wanted = new Negotiator({ headers: { "accept-language": accepted ?? "*" } }).language([...languages]);
  return isLanguage(wanted) ? wanted : languages[0];
}

/** The language of the request that is being answered. */
export async function requestLanguage(): Promise<Language> {
  const [kept, asked] = await Promise.all([cookies(), headers()]);
  return languageFor(kept.get(LANGUAGE_COOKIE)?.value, asked.get("accept-language"));
}
