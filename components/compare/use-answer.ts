import { useEffect, useState } from "react";

export type Answer<T> =
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly reason: string };

const reasonOf = (error: unknown): string =>
  error instanceof TypeError || !(error instanceof Error) ? "The server cannot be reached." : error.message;

/** Asks anew whenever the question changes and some time has passed; forgets answers to earlier ones. */
export function useAnswer<T>(question: string, ask: (signal: AbortSignal) => Promise<T>, delayMs = 0) {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: "working" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for what is asked, `attempt` for a wish to try again
  useEffect(() => {
    const pending = new AbortController();
    setAnswer({ kind: "working" });
    const timer = setTimeout(() => {
      ask(pending.signal)
        .then((value) => pending.signal.aborted || setAnswer({ kind: "done", value }))
        .catch((error: unknown) => pending.signal.aborted || setAnswer({ kind: "failed", reason: reasonOf(error) }));
    }, delayMs);
    return () => {
      clearTimeout(timer);
      pending.abort();
    };
  }, [question, attempt]);

  return { answer, retry: () => setAttempt((count) => count + 1) };
}
