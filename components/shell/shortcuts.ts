/** What a shortcut does; whoever can do it listens for the id. */
export type ShortcutId =
  | "undo"
  | "redo"
  | "next-step"
  | "previous-step"
  | "download"
  | "share"
  | "share-more"
  | "compare"
  | "picture"
  | "import"
  | "drafts"
  | "why"
  | "next-finding"
  | "previous-finding"
  | "search"
  | "help";

export interface Shortcut {
  readonly id: ShortcutId;
  readonly keys: readonly string[];
}

/** Every shortcut there is; the dialog shows this list in its words, and the listener obeys it. */
export const shortcuts: readonly Shortcut[] = [
  { id: "search", keys: ["Ctrl", "K"] },
  { id: "next-step", keys: ["]"] },
  { id: "previous-step", keys: ["["] },
  { id: "undo", keys: ["Ctrl", "Z"] },
  { id: "redo", keys: ["Ctrl", "Shift", "Z"] },
  { id: "download", keys: ["D"] },
  { id: "share", keys: ["L"] },
  { id: "share-more", keys: ["S"] },
  { id: "compare", keys: ["C"] },
  { id: "picture", keys: ["P"] },
  { id: "import", keys: ["I"] },
  { id: "drafts", keys: ["O"] },
  { id: "why", keys: ["F1"] },
  { id: "next-finding", keys: ["F8"] },
  { id: "previous-finding", keys: ["Shift", "F8"] },
  { id: "help", keys: ["?"] },
];

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Which shortcut a key press means. On a Mac, Command stands for Ctrl. */
export function shortcutFor(press: KeyPress): ShortcutId | undefined {
  if (press.altKey) return undefined;
  const control = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  if (control && key === "Y") return "redo";
  if (!control && key === "/") return "search";
  return shortcuts.find(({ keys }) => {
    const wantsControl = keys.includes("Ctrl");
    // Shift is part of what makes a character, so only a combination or a key without one asks for it.
    const shiftFits = (!wantsControl && key.length === 1) || keys.includes("Shift") === press.shiftKey;
    return wantsControl === control && shiftFits && keys.at(-1) === key;
  })?.id;
}
