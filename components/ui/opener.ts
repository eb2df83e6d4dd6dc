import { createContext, useContext, useState } from "react";

/** What had the focus before a dialog began to open; the dialog itself may come later than that. */
export const OpenerContext = createContext<Element | null>(null);

/** Gives the focus back to what opened a dialog, unless it went on to another place meanwhile. */
export function useFocusReturn(): () => void {
  const before = useContext(OpenerContext);
  const [opener] = useState(() => before ?? document.activeElement);
  return () => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && opener instanceof HTMLElement) opener.focus();
  };
}
