import { useEffect, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { attempt } from "../late/attempt";
import { readWaitingEdits, useWaitingEdits, waitingEdits } from "./hand-edit-store";
import { type HandEdits, noEdits } from "./hand-edits";

/** When a link has just been read, the files are still the ones before; the next turn asks for those of the link. */
const SETTLE_MS = 200;

/** Takes back what an earlier visit left where it fits the files, once they are current, and gives what does not fit. */
export function useWaiting(generated: Bundle, current: boolean): HandEdits {
  const waiting = useWaitingEdits();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!current) return;
    let wanted = true;
    const settle = async () => {
      await readWaitingEdits();
      if (waitingEdits().size > 0) {
        await attempt("edits", async () => {
          const { restoreFitting } = await import("./edit-actions");
          if (wanted) restoreFitting(generated);
        });
      }
      if (wanted) setSettled(true);
    };
    const timer = setTimeout(() => void settle(), SETTLE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [generated, current]);
  return settled ? waiting : noEdits;
}
