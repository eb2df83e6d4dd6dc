import type { KeyboardEvent } from "react";

/** F8 and Shift+F8 go through the findings, wherever in the pane the focus is; also before the editor takes the key. */
export const stepKeys = (step: (by: -1 | 1) => void) => (event: KeyboardEvent) => {
  if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  step(event.shiftKey ? -1 : 1);
};
