import { useEffect, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { requestLint } from "./request-output";

/** A pause between words: shorter, and the server would lint every letter. */
const DELAY_MS = 200;

export interface ShownFindings {
  readonly findings: readonly Finding[];
  /** The files that they are about. */
  readonly files: Bundle;
  /** The last question got no answer. */
  readonly failed: boolean;
}

/**
 * What the linter says about files that were edited by hand; undefined while there is nothing to ask or no answer yet.
 * Answers about a text that has changed since are dropped.
 */
export function useShownFindings(files: Bundle, owned: readonly string[], edited: boolean): ShownFindings | undefined {
  const [shown, setShown] = useState<ShownFindings>();
  const names = owned.join();
  useEffect(() => {
    if (!edited) {
      setShown(undefined);
      return;
    }
    const question = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await requestLint(files, names === "" ? [] : names.split(","), question.signal);
        if (!question.signal.aborted) setShown({ findings: answer, files, failed: false });
      } catch {
        // The last answer stands until the next change asks again.
        if (!question.signal.aborted) setShown((old) => old && { ...old, failed: true });
      }
    }, DELAY_MS);
    return () => {
      question.abort();
      clearTimeout(timer);
    };
  }, [files, names, edited]);
  return shown;
}
