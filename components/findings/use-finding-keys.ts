import type { KeyboardEvent } from "react";
import { useShortcuts } from "../shell/use-shortcuts";

/**
 * F8 and Shift+F8 go through the findings: anywhere on the page, and in a pane that takes the handler also in its editor,
 * before that takes the key.
 */
export function useFindingKeys(step: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  useShortcuts({ "next-finding": () => step(1), "previous-finding": () => step(-1) });
  return (event) => {
    if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.shiftKey ? -1 : 1);
  };
}
