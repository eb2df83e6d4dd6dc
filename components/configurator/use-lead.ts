import { useEffect, useRef, useState } from "react";
import type { Place } from "@/generators/links/link-place";
import type { Lead } from "../output/use-place";

const nowhere: Lead = {};

/** Longer than it takes until a new configuration asks for its text. */
const SETTLED_MS = 100;

/** Where the preview is led to: by a link once its text is there, since new text leads to its own changes, and by whoever points to a line. */
export function useLead(linked: Place, settled: boolean) {
  const [lead, setLead] = useState(nowhere);
  const followed = useRef(linked);
  useEffect(() => {
    if (!settled || followed.current === linked) return;
    const timer = setTimeout(() => {
      followed.current = linked;
      setLead(linked);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [linked, settled]);
  return { lead, leadTo: setLead };
}
