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
  readonly what: string;
}

/** Every shortcut there is; the dialog shows this list and the listener obeys it. */
export const shortcuts: readonly Shortcut[] = [
  { id: "search", keys: ["Ctrl", "K"], what: "Search options, files, rules and commands" },
  { id: "next-step", keys: ["]"], what: "Next step" },
  { id: "previous-step", keys: ["["], what: "Previous step" },
  { id: "undo", keys: ["Ctrl", "Z"], what: "Undo the last change of the form" },
  { id: "redo", keys: ["Ctrl", "Shift", "Z"], what: "Redo it" },
  { id: "download", keys: ["D"], what: "Download the zip" },
  { id: "share", keys: ["L"], what: "Copy the link to this state" },
  { id: "share-more", keys: ["S"], what: "Show every way to share" },
  { id: "compare", keys: ["C"], what: "Compare with the defaults, the last download or a link" },
  { id: "picture", keys: ["P"], what: "Show the stack as a picture" },
  { id: "import", keys: ["I"], what: "Import a zip, a file or a link" },
  { id: "drafts", keys: ["O"], what: "Open or save a draft" },
  { id: "why", keys: ["F1"], what: "Say why the line in the preview is there" },
  { id: "next-finding", keys: ["F8"], what: "Go to the next finding" },
  { id: "previous-finding", keys: ["Shift", "F8"], what: "Go to the finding before" },
  { id: "help", keys: ["?"], what: "Show these shortcuts" },
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
