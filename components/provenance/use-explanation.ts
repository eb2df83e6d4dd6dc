import { useEffect, useRef, useState } from "react";
import type { Explanation } from "@/generators/provenance/explanation";
import type { StackConfig } from "@/generators/stack";

/** Whoever is still typing needs no explanation of what will be gone with the next letter. */
const PAUSE_MS = 400;

interface Explained {
  readonly of: string;
  readonly explanation: Explanation;
}

async function request(config: string, signal: AbortSignal): Promise<Explanation> {
  const headers = { "content-type": "application/json" };
  const response = await fetch("/api/v1/why", { method: "POST", headers, body: config, signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of an explanation.`);
  // Our own server's answer; its shape is tested with the route.
  return (await response.json()) as Explanation;
}

/** The explanation of the bundle of a configuration, once it is wanted; undefined until it is there. */
export function useExplanation(config: StackConfig, wanted: boolean) {
  const [explained, setExplained] = useState<Explained>();
  const [failed, setFailed] = useState(false);
  const first = useRef(true);
  const of = JSON.stringify(config);

  useEffect(() => {
    if (!wanted) return;
    const pending = new AbortController();
    const ask = async () => {
      try {
        const explanation = await request(of, pending.signal);
        setExplained({ of, explanation });
        setFailed(false);
      } catch {
        if (!pending.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(ask, first.current ? 0 : PAUSE_MS);
    first.current = false;
    return () => {
      clearTimeout(timer);
      pending.abort();
    };
  }, [wanted, of]);

  return { explanation: explained?.of === of ? explained.explanation : undefined, failed };
}
