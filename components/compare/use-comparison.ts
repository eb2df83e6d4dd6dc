import { useEffect, useState } from "react";
import type { Comparison } from "@/generators/compare/compare-configs";
import type { StackConfig } from "@/generators/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { post, requestFiles } from "../output/request-output";

export interface Compared {
  readonly comparison: Comparison;
  /** The files of the earlier side and of the later one. */
  readonly files: readonly [Bundle, Bundle];
}

export type ComparisonState =
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly compared: Compared }
  | { readonly kind: "failed"; readonly reason: string };

async function compare(from: StackConfig, to: StackConfig, signal: AbortSignal): Promise<Compared> {
  const [comparison, before, after] = await Promise.all([
    // Our own server's answer; its shape is tested with the route.
    post("/api/v1/diff", { from, to }, signal) as Promise<Comparison>,
    requestFiles(from, signal),
    requestFiles(to, signal),
  ]);
  return { comparison, files: [before, after] };
}

const reasonOf = (error: unknown): string =>
  error instanceof TypeError || !(error instanceof Error) ? "The server cannot be reached." : error.message;

/** How one configuration differs from another, asked of the server whenever either changes. */
export function useComparison(from: StackConfig, to: StackConfig) {
  const [state, setState] = useState<ComparisonState>({ kind: "working" });
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([from, to, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the content of both sides and a wish to try again
  useEffect(() => {
    const pending = new AbortController();
    setState({ kind: "working" });
    compare(from, to, pending.signal)
      .then((compared) => setState({ kind: "done", compared }))
      .catch((error: unknown) => {
        if (!pending.signal.aborted) setState({ kind: "failed", reason: reasonOf(error) });
      });
    return () => pending.abort();
  }, [question]);

  return { state, retry: () => setAttempt((count) => count + 1) };
}
