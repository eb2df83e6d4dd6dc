import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Place } from "@/generators/links/link-place";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Lead } from "../output/use-place";
import { fileOfStep } from "./step-file";

const nowhere: Lead = {};

/** A link to a step leads to the file that the step makes, as going there does. */
function leadOf(linked: Place, files: Bundle): Lead {
  const file = linked.file === undefined && linked.step !== undefined ? fileOfStep(linked.step, files) : undefined;
  return file === undefined ? linked : { file, softly: true };
}

/** Longer than it takes until a new configuration asks for its text. */
const SETTLED_MS = 100;

/** Where the preview is led to: by a link once its text is there, since new text leads to its own changes, and by whoever points to a line. */
export function useLead(linked: Place, files: Bundle, settled: boolean) {
  const [lead, setLead] = useState(nowhere);
  const followed = useRef(linked);
  const follow = useEffectEvent(() => setLead(leadOf(linked, files)));
  useEffect(() => {
    if (!settled || followed.current === linked) return;
    const timer = setTimeout(() => {
      followed.current = linked;
      follow();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [linked, settled]);
  return { lead, leadTo: setLead };
}
