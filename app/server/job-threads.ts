import type { Piscina } from "piscina";

export interface JobThreads {
  /** Resolves when there are as many as that, or one more than there were; whoever waits, waits for the same one. */
  readonly up: (wanted: number) => Promise<void>;
  /** What it took the last thread to come up, in ms: to begin, and to load its program. */
  readonly loadMs: () => number;
}

/**
 * How many threads of a pool are up, and what another one costs. The pool takes its first ones for ready as soon as they are made:
 * each is given nothing to do first, which it answers when it has loaded, and no job is handed to a thread that is still loading.
 */
export function threadsOf(pool: Piscina, first: number): JobThreads {
  let count = 0;
  let born = performance.now();
  let loadMs = 0;
  let made = 0;
  let arrived = (): void => undefined;
  const another = (): Promise<void> =>
    new Promise((resolve) => {
      arrived = resolve;
    });
  let next = another();
  const arrive = (): void => {
    count += 1;
    loadMs = performance.now() - born;
    arrived();
    next = another();
  };
  // One that ends before it is up has been counted all the same, as its end is.
  for (let at = 0; at < first; at += 1) void pool.run(undefined).then(arrive, arrive);
  pool.on("workerCreate", () => {
    made += 1;
    if (made > first) arrive();
  });
  pool.on("workerDestroy", () => {
    count -= 1;
    born = performance.now();
  });
  const up = (wanted: number): Promise<void> => (count >= wanted ? Promise.resolve() : next);
  return { up, loadMs: () => loadMs };
}
