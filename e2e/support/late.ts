import type { Page } from "@playwright/test";

const CHUNKS = "**/_next/static/chunks/**";

/** Has the page fetch nothing before it is needed. Called before the page is opened. */
export async function fetchNothingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => void Object.assign(window, { requestIdleCallback: () => 0 }));
}

/** Whether parts of the page arrive that have not arrived yet. */
interface ChunkGate {
  readonly block: () => void;
  readonly unblock: () => void;
}

/**
 * Lets only what `always` names arrive, until it is unblocked. One route stands all the time: taking a route away leaves
 * a request that is on its way through it without an answer.
 */
async function gateChunks(page: Page, always: (pathname: string) => boolean): Promise<ChunkGate> {
  let blocked = true;
  await page.route(CHUNKS, (route) =>
    blocked && !always(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  );
  return {
    block: () => {
      blocked = true;
    },
    unblock: () => {
      blocked = false;
    },
  };
}

/** Lets no part of the page arrive from now on that has not arrived. */
export const blockChunks = (page: Page): Promise<ChunkGate> => gateChunks(page, () => false);

/** As `blockChunks`, before the page is opened: what its document names arrives, so that it works, and nothing else. */
export async function blockLateChunks(page: Page, address: string): Promise<ChunkGate> {
  const html = await (await page.request.get(address)).text();
  return gateChunks(page, (pathname) => html.includes(pathname) || pathname.endsWith(".css"));
}
