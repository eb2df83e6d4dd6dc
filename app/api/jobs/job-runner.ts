import type { RunJob } from "./job";

/** Set by our server on every request, whatever came. */
export const callerHeader = "x-stackwright-caller";

const place = Symbol.for("stackwright.jobs");

// Our server and Next's routes are bundled apart and share the process, not a module. Safe: only setJobRunner writes there.
const shared = globalThis as { [place]?: RunJob | undefined };

/** For the server that has worker threads; nothing takes them away again. */
export function setJobRunner(run: RunJob | undefined): void {
  shared[place] = run;
}

/** Nothing while developing and in tests: there every job runs where it is asked for. */
export function jobRunner(): RunJob | undefined {
  return shared[place];
}
