"use client";

import { useEffect, useRef } from "react";
import { type ShortcutId, shortcutFor } from "./shortcuts";

type Handlers = Readonly<Partial<Record<ShortcutId, () => void>>>;

/** Fields and the editor have keys of their own, and a dialog hides what a shortcut would change. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    "input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable], .monaco-editor, [role=dialog], [role=menu]",
  ) !== null;

/** Calls the handler of the shortcut that is pressed outside of fields. */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const id = isBusy(event.target) ? undefined : shortcutFor(event);
      const handler = id && latest.current[id];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
