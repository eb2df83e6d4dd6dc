/** The list with the entry at a place moved one up or down; unchanged at either end. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const target = at + by;
  const item = list[at];
  if (item === undefined || target < 0 || target >= list.length) return list;
  return without(list, at).toSpliced(target, 0, item);
}

/** The list without the entry at a place. */
export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);

/** A name that no entry has yet, counted on from the last one: v1, v2 → v3; gold → gold-2. */
export function nextName(names: readonly string[], fallback: string): string {
  const last = names.at(-1);
  if (last === undefined) return fallback;
  const [, stem = last, digits] = /^(.*?)(\d+)$/.exec(last) ?? [];
  const prefix = digits === undefined ? `${stem}-` : stem;
  let count = digits === undefined ? 2 : Number(digits) + 1;
  while (names.includes(`${prefix}${count}`)) count += 1;
  return `${prefix}${count}`;
}

/** `Ann Lee <ann@bank.eu>`, as programs for mail write it. */
const MAILBOX = /<([^<>@\s]+@[^<>@\s]+)>/;

/** What was pasted as entries of their own: no entry of ours has a blank or a comma in it. What is one entry as it stands is ordinary text. */
export function pastedEntries(text: string): readonly string[] {
  const parts = text.split(/[,;\n]+/);
  const entries = parts.flatMap((part) => MAILBOX.exec(part)?.[1] ?? part.split(/\s+/)).filter(Boolean);
  return entries.length > 1 || entries[0] !== text.trim() ? entries : [];
}
