import { useEffect, useEffectEvent, useRef } from "react";
import type { OutputState } from "./output";

const FIRST_MS = 5000;
const MAX_MS = 30_000;

/** How long to wait after so many failures: twice as long each time, up to half a minute. */
export const retryDelay = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), MAX_MS);

/** Asks again by itself after a failure, later each time, and at once when the browser is back online. */
export function useRetries(state: OutputState, retry: () => void): void {
  const failures = useRef(0);
  const again = useEffectEvent(retry);
  useEffect(() => {
    if (state.kind === "current") failures.current = 0;
    if (state.kind !== "failed") return;
    failures.current += 1;
    const onOnline = () => again();
    const timer = setTimeout(onOnline, retryDelay(failures.current));
    addEventListener("online", onOnline);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", onOnline);
    };
  }, [state]);
}
