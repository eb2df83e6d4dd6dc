import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import type { OutputState } from "./output";

/** Long enough to let a burst of keys pass, short enough not to be felt. */
const TEXT_DELAY_MS = 40;
/** Findings are for whoever has stopped typing; until then they would only keep the server from the next text. */
const FINDINGS_DELAY_MS = 250;

export interface Regenerator<C> {
  /** Asks for the output of a configuration; earlier questions are forgotten. */
  readonly update: (config: C) => void;
  /** Says that the form has no valid state right now. */
  readonly hold: () => void;
  readonly stop: () => void;
}

export interface Requests<C> {
  readonly files: (config: C, signal: AbortSignal) => Promise<Bundle>;
  readonly findings: (config: C, signal: AbortSignal) => Promise<readonly Finding[]>;
}

interface Reports {
  readonly files: (files: Bundle) => void;
  readonly findings: (findings: readonly Finding[]) => void;
  readonly state: (state: OutputState) => void;
}

const OFFLINE = "The server cannot be reached.";

const reasonOf = (error: unknown): string =>
  error instanceof TypeError || !(error instanceof Error) ? OFFLINE : error.message;

const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

/** Keeps the output up with the form: waits for a pause, asks for text, then for findings, and drops late answers. */
export function createRegenerator<C>(request: Requests<C>, report: Reports): Regenerator<C> {
  let pending = new AbortController();

  const begin = (): AbortSignal => {
    pending.abort();
    pending = new AbortController();
    return pending.signal;
  };
  const ask = async (config: C, signal: AbortSignal) => {
    await pause(TEXT_DELAY_MS);
    if (signal.aborted) return;
    const files = await request.files(config, signal);
    if (signal.aborted) return;
    report.files(files);
    await pause(FINDINGS_DELAY_MS);
    if (signal.aborted) return;
    const findings = await request.findings(config, signal);
    if (signal.aborted) return;
    report.findings(findings);
    report.state({ kind: "current" });
  };

  return {
    update: (config) => {
      const signal = begin();
      report.state({ kind: "working" });
      ask(config, signal).catch((error: unknown) => {
        if (!signal.aborted) report.state({ kind: "failed", reason: reasonOf(error) });
      });
    },
    hold: () => {
      begin();
      report.state({ kind: "stale" });
    },
    stop: () => pending.abort(),
  };
}
