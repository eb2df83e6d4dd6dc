import { useMemo } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import type { FailedFindings } from "../findings/findings-panel";
import { useAnswer } from "../server/use-answer";
import { requestLint } from "./request-output";

/** A pause between words: shorter, and the server would lint every letter. */
const PAUSE_MS = 200;

export interface ShownFindings {
  /** Undefined while there is no answer yet. */
  readonly findings: readonly Finding[] | undefined;
  /** The files that they are about. */
  readonly files: Bundle | undefined;
  /** Why the last question got no answer. */
  readonly failure: FailedFindings | undefined;
}

/** What the linter says about files that were edited by hand; undefined while there is nothing to ask. */
export function useShownFindings(files: Bundle, owned: readonly string[], edited: boolean): ShownFindings | undefined {
  const names = owned.join();
  const question = useMemo(() => (edited ? { files, names } : undefined), [files, names, edited]);
  const ask = async (signal: AbortSignal) => ({ findings: await requestLint(files, owned, signal), files });
  const { latest, reason, retry } = useAnswer(question, ask, { pauseMs: PAUSE_MS });
  if (!edited) return undefined;
  const failure = reason === undefined ? undefined : { reason, retry };
  return { findings: latest?.findings, files: latest?.files, failure };
}
