import type { Language } from "../words/language";
import { told, type Words } from "../words/words";

/** A moment in the reader's own words: the time of day for today, the date for others. English is told as the browser is set. */
export function momentWords(
  at: number,
  { today, earlier }: Pick<Words["dialogs"]["drafts"], "today" | "earlier">,
  language: Language,
  now = Date.now(),
): string {
  const locale = language === "en" ? undefined : language;
  const then = new Date(at);
  const time = then.toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
  const isToday = then.toDateString() === new Date(now).toDateString();
  return isToday
    ? told(today, { time })
    : told(earlier, { time, date: then.toLocaleDateString(locale, { dateStyle: "medium" }) });
}
