import { useEffect, useState } from "react";
import type { BundleFile } from "@/lib/bundle/bundle";
import type { Audit, AuditFiles } from "./audit";

const DEBOUNCE_MS = 250;

export type AuditState =
  | { readonly kind: "empty" }
  | { readonly kind: "working"; readonly audit: Audit | undefined }
  | { readonly kind: "done"; readonly audit: Audit }
  | { readonly kind: "failed" };

/** Audits the files a moment after they change; answers that come too late are dropped. */
export function useAudit(files: readonly BundleFile[], auditFiles: AuditFiles): AuditState {
  const [state, setState] = useState<AuditState>({ kind: "empty" });
  useEffect(() => {
    if (files.every(({ text }) => text.trim() === "")) {
      setState({ kind: "empty" });
      return;
    }
    let current = true;
    setState((old) => ({ kind: "working", audit: "audit" in old ? old.audit : undefined }));
    const timer = setTimeout(async () => {
      try {
        const audit = await auditFiles(files);
        if (current) setState({ kind: "done", audit });
      } catch {
        if (current) setState({ kind: "failed" });
      }
    }, DEBOUNCE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [files, auditFiles]);
  return state;
}
