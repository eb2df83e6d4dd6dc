import { RefusedRequest } from "./request";

const FIRST_MS = 5000;
const MAX_MS = 30_000;

/** How long to wait after so many failures: twice as long each time, up to half a minute. */
export const retryDelay = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), MAX_MS);

/** Whether the same question may be answered later; a request that the server refuses is refused again. */
export const mayPass = (error: unknown): boolean => !(error instanceof RefusedRequest && error.status < 500);

/** Resolves after a time, or as soon as the browser is back online. */
export const pauseOrOnline = (duration: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
    addEventListener("online", () => resolve(), { once: true, signal });
  });
