import { useEffect, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { restoreFitting } from "./edit-actions";
import { useWaitingEdits } from "./hand-edit-store";
import { type HandEdits, noEdits } from "./hand-edits";

/** When a link has just been read, the files are still the ones before; the next turn asks for those of the link. */
const SETTLE_MS = 200;

/** Takes back what an earlier visit left where it fits the files, once they are current, and gives what does not fit. */
export function useWaiting(generated: Bundle, current: boolean): HandEdits {
  const waiting = useWaitingEdits();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!current) return;
    const timer = setTimeout(() => {
      restoreFitting(generated);
      setSettled(true);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [generated, current]);
  return settled ? waiting : noEdits;
}
