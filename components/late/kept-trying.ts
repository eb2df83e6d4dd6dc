import { useSyncExternalStore } from "react";
import type { LateModule } from "./late-module";

const RETRY_MS = 4000;

/** A late module that the page cannot do without for long: it is asked for again until it comes. */
export interface KeptTrying<T> extends LateModule<T> {
  /** Tells when it came. */
  readonly subscribe: (told: () => void) => () => void;
}

export function keptTrying<T>(late: LateModule<T>): KeptTrying<T> {
  const listeners = new Set<() => void>();
  let asking = false;
  const ask = () => {
    asking = true;
    late.load().then(
      () => {
        for (const told of listeners) told();
      },
      () => setTimeout(ask, RETRY_MS),
    );
  };
  const subscribe = (told: () => void) => {
    listeners.add(told);
    if (!asking) ask();
    return () => listeners.delete(told);
  };
  return { ...late, subscribe };
}

const notYet = () => undefined;

/** What came, drawn anew when it does; undefined until then, as on the server. */
export function useKept<T>({ subscribe, loaded }: KeptTrying<T>): T | undefined {
  return useSyncExternalStore(subscribe, loaded, notYet);
}
