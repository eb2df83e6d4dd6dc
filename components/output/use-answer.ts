import { useEffect, useRef, useState } from "react";

/** Whoever is still typing needs no answer to what will be gone with the next letter. */
const PAUSE_MS = 400;

async function request<T>(address: string, body: string, signal: AbortSignal): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(address, { method: "POST", headers, body, signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}, expected 200.`);
  // Our own server's answer; its shape is tested with the route.
  return (await response.json()) as T;
}

/**
 * What a route of ours says about a configuration, once that is wanted; undefined until it is there. `latest` keeps the
 * answer to an earlier configuration meanwhile.
 */
export function useAnswer<T>(address: string, config: unknown, wanted: boolean, pause = PAUSE_MS) {
  const [answered, setAnswered] = useState<{ readonly to: string; readonly answer: T }>();
  const [failed, setFailed] = useState(false);
  const first = useRef(true);
  const question = JSON.stringify(config);

  useEffect(() => {
    if (!wanted) return;
    const pending = new AbortController();
    const ask = async () => {
      try {
        const answer = await request<T>(address, question, pending.signal);
        setAnswered({ to: question, answer });
        setFailed(false);
      } catch {
        if (!pending.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(ask, first.current ? 0 : pause);
    first.current = false;
    return () => {
      clearTimeout(timer);
      pending.abort();
    };
  }, [address, wanted, question, pause]);

  return {
    answer: answered?.to === question ? answered.answer : undefined,
    latest: answered?.answer,
    failed,
  };
}
