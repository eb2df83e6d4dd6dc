import { useEffect, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { restoreFitting } from "./edit-actions";
import { useWaitingEdits } from "./hand-edit-store";
import { type HandEdits, noEdits } from "./hand-edits";

/** On arrival the files change once more when the link has been read; what does not fit before may fit then. */
const SETTLE_MS = 2000;

/** Takes back what an earlier visit left where it fits, and gives what does not. */
export function useWaiting(generated: Bundle): HandEdits {
  const waiting = useWaitingEdits();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    restoreFitting(generated);
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [generated]);
  return settled ? waiting : noEdits;
}
