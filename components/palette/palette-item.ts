/** Something that can be gone to or done from the search. */
export interface PaletteItem {
  readonly kind: "Option" | "Step" | "File" | "Finding" | "Command" | "Rule" | "Page";
  readonly label: string;
  /** Where it is, or what it says. */
  readonly detail: string;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** More than this nobody reads; whoever does not find it types on. */
const MAX_SHOWN = 40;

/** The better the earlier the words stand; undefined where one of them stands nowhere. */
function rankOf({ label, detail }: PaletteItem, words: readonly string[]): number | undefined {
  const [name, all] = [label.toLowerCase(), `${label} ${detail}`.toLowerCase()];
  if (!words.every((word) => all.includes(word))) return undefined;
  const [first = ""] = words;
  if (name.startsWith(first)) return 0;
  return name.includes(first) ? 1 : 2;
}

/** What holds every word, names before details, else in the order that was given. */
export function findItems(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .map((item) => ({ item, rank: rankOf(item, words) }))
    .filter((one): one is { readonly item: PaletteItem; readonly rank: number } => one.rank !== undefined)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MAX_SHOWN)
    .map(({ item }) => item);
}
