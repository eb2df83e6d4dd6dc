import { useEffect, useState } from "react";
import type { GivenFile } from "@/lib/intake";
import type { Audit } from "./audit";
import { requestAudit } from "./request-audit";

const DEBOUNCE_MS = 250;

export type AuditState =
  | { readonly kind: "empty" }
  | { readonly kind: "working"; readonly audit: Audit | undefined }
  | { readonly kind: "done"; readonly audit: Audit }
  | { readonly kind: "failed"; readonly reason: string };

const OFFLINE = "The server cannot be reached.";

const reasonOf = (error: unknown): string =>
  error instanceof Error && !(error instanceof TypeError) ? error.message : OFFLINE;

/** Audits the files a moment after they change; answers that come too late are dropped. */
export function useAudit(files: readonly GivenFile[]): AuditState {
  const [state, setState] = useState<AuditState>({ kind: "empty" });
  useEffect(() => {
    if (files.every(({ text }) => text.trim() === "")) {
      setState({ kind: "empty" });
      return;
    }
    const question = new AbortController();
    setState((old) => ({ kind: "working", audit: "audit" in old ? old.audit : undefined }));
    const timer = setTimeout(async () => {
      try {
        const audit = await requestAudit(files, question.signal);
        if (!question.signal.aborted) setState({ kind: "done", audit });
      } catch (error) {
        if (!question.signal.aborted) setState({ kind: "failed", reason: reasonOf(error) });
      }
    }, DEBOUNCE_MS);
    return () => {
      question.abort();
      clearTimeout(timer);
    };
  }, [files]);
  return state;
}
