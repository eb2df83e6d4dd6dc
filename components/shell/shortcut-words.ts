import type { ShortcutId } from "./shortcuts";

/** What each shortcut does. */
export const shortcutWords: Readonly<Record<ShortcutId, string>> = {
  search: "Search options, files, rules and commands",
  "next-step": "Next step",
  "previous-step": "Previous step",
  undo: "Undo the last change of the form",
  redo: "Redo it",
  download: "Download the zip",
  share: "Copy the link to this state",
  "share-more": "Show every way to share",
  compare: "Compare with the defaults, the last download or a link",
  picture: "Show the stack as a picture",
  import: "Import a zip, a file or a link",
  drafts: "Open or save a draft",
  why: "Say why the line in the preview is there",
  "next-finding": "Go to the next finding",
  "previous-finding": "Go to the finding before",
  help: "Show these shortcuts",
};
