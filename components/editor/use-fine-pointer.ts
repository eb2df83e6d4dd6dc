import { useSyncExternalStore } from "react";

const query = "(pointer: fine)";

const subscribe = (changed: () => void) => {
  const list = matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** Whether a mouse or the like is there. Not known on the server, where it counts as missing. */
export const useFinePointer = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
