import { useEffect, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { requestLint } from "./request-output";

/** A pause between words: shorter, and the server would lint every letter. */
const DELAY_MS = 200;

/**
 * What the linter says about files that were edited by hand; undefined while there is nothing to ask or no answer yet.
 * Answers about a text that has changed since are dropped.
 */
export function useShownFindings(
  files: Bundle,
  owned: readonly string[],
  edited: boolean,
): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  const names = owned.join();
  useEffect(() => {
    if (!edited) {
      setFindings(undefined);
      return;
    }
    const question = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await requestLint(files, names === "" ? [] : names.split(","), question.signal);
        if (!question.signal.aborted) setFindings(answer);
      } catch {
        // The next change asks again; until then the last answer stands, and the preview says so when the server is gone.
      }
    }, DELAY_MS);
    return () => {
      question.abort();
      clearTimeout(timer);
    };
  }, [files, names, edited]);
  return findings;
}
