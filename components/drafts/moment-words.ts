/** A moment in the reader's own words: the time of day for today, the date for others. */
export function momentWords(at: number, now = Date.now()): string {
  const [then, today] = [new Date(at), new Date(now)];
  const time = then.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
  const isToday = then.toDateString() === today.toDateString();
  return isToday ? `at ${time}` : `on ${then.toLocaleDateString(undefined, { dateStyle: "medium" })} at ${time}`;
}
