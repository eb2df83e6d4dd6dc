import { useMemo } from "react";
import type { GivenFile } from "@/lib/intake";
import type { Profile } from "@/lib/lint/profile";
import { useAnswer } from "../server/use-answer";
import type { Audit } from "./audit";
import { requestAudit } from "./request-audit";

const PAUSE_MS = 250;

export type AuditState =
  | { readonly kind: "empty" }
  | { readonly kind: "working"; readonly audit: Audit | undefined }
  | { readonly kind: "done"; readonly audit: Audit }
  | { readonly kind: "failed"; readonly reason: string; readonly retry: () => void };

const isEmpty = (files: readonly GivenFile[]): boolean => files.every(({ text }) => text.trim() === "");

/** Audits the files a moment after they change. No text is known to have nothing said about it, and ends what was said before. */
export function useAudit(files: readonly GivenFile[], profile: Profile | undefined): AuditState {
  const empty = isEmpty(files);
  const judged = useMemo(() => ({ files, profile }), [files, profile]);
  const ask = async (signal: AbortSignal) => (empty ? undefined : requestAudit(judged, signal));
  const { current, latest, reason, retry } = useAnswer(judged, ask, { pauseMs: PAUSE_MS });
  if (empty) return { kind: "empty" };
  if (current) return { kind: "done", audit: current };
  return reason === undefined ? { kind: "working", audit: latest } : { kind: "failed", reason, retry };
}
