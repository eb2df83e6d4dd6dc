import { useMemo } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { useAnswer } from "../server/use-answer";
import { requestLint } from "./request-output";

/** A pause between words: shorter, and the server would lint every letter. */
const PAUSE_MS = 200;

export interface ShownFindings {
  readonly findings: readonly Finding[];
  /** The files that they are about. */
  readonly files: Bundle;
  /** The last question got no answer. */
  readonly failed: boolean;
}

/** What the linter says about files that were edited by hand; undefined while there is nothing to ask or no answer yet. */
export function useShownFindings(files: Bundle, owned: readonly string[], edited: boolean): ShownFindings | undefined {
  const names = owned.join();
  const question = useMemo(() => (edited ? { files, names } : undefined), [files, names, edited]);
  const ask = async (signal: AbortSignal) => ({ findings: await requestLint(files, owned, signal), files });
  const { latest, reason } = useAnswer(question, ask, { pauseMs: PAUSE_MS });
  return edited && latest ? { ...latest, failed: reason !== undefined } : undefined;
}
