import { useState } from "react";

/** What `public/theme.js` reads before anything is painted, so that nothing moves for whoever has seen enough of it. */
const KEY = "start";

/** Whether the start is shown, until somebody puts it away; a browser that keeps nothing shows it again. */
export function useStart() {
  const [shown, setShown] = useState(true);
  const hide = () => {
    setShown(false);
    try {
      localStorage.setItem(KEY, "hidden");
    } catch {
      // It was put away for now.
    }
  };
  return { shown, hide };
}
