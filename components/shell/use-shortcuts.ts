"use client";

import { useEffect, useRef } from "react";
import { type ShortcutId, shortcutFor } from "./shortcuts";
import { isSingleKey, singleKeysWork } from "./single-keys";

type Handlers = Readonly<Partial<Record<ShortcutId, () => void>>>;

const fields = "input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]";
const worlds = ".monaco-editor, dialog, [role=dialog], [role=menu]";

/** A search is begun from wherever one is, but for the editor and dialogs, which have keys of their own. */
const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === "k";

/** Fields and the editor have keys of their own, and a dialog hides what a shortcut would change. Function keys type nothing. */
const isBusy = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest(/^F\d+$/.test(event.key) || isSearch(event) ? worlds : `${fields}, ${worlds}`) !== null;

/** Calls the handler of the shortcut that is pressed outside of fields. */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const id = isBusy(event) ? undefined : shortcutFor(event);
      const handler = id && latest.current[id];
      if (!handler || (isSingleKey(event) && !singleKeysWork())) return;
      event.preventDefault();
      handler();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
