import type { Output, OutputState } from "./output";

/** Long enough to let a burst of keys pass, short enough not to be felt. */
const DEBOUNCE_MS = 60;

export interface Regenerator<C> {
  /** Asks for the output of a configuration; earlier questions are forgotten. */
  readonly update: (config: C) => void;
  /** Says that the form has no valid state right now. */
  readonly hold: () => void;
  readonly stop: () => void;
}

interface Reports {
  readonly output: (output: Output) => void;
  readonly state: (state: OutputState) => void;
}

type Request<C> = (config: C, signal: AbortSignal) => Promise<Output>;

const OFFLINE = "The server cannot be reached.";

const reasonOf = (error: unknown): string =>
  error instanceof TypeError || !(error instanceof Error) ? OFFLINE : error.message;

/** Keeps the output up with the form: waits for a pause, asks once, and drops answers that come too late. */
export function createRegenerator<C>(request: Request<C>, report: Reports): Regenerator<C> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: AbortController | undefined;

  const forget = () => {
    clearTimeout(timer);
    pending?.abort();
  };
  const ask = async (config: C, { signal }: AbortController) => {
    try {
      const output = await request(config, signal);
      if (signal.aborted) return;
      report.output(output);
      report.state({ kind: "current" });
    } catch (error) {
      if (!signal.aborted) report.state({ kind: "failed", reason: reasonOf(error) });
    }
  };

  return {
    update: (config) => {
      forget();
      const controller = new AbortController();
      pending = controller;
      report.state({ kind: "working" });
      timer = setTimeout(() => void ask(config, controller), DEBOUNCE_MS);
    },
    hold: () => {
      forget();
      report.state({ kind: "stale" });
    },
    stop: forget,
  };
}
