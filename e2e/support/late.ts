import type { Page } from "@playwright/test";

const CHUNKS = "**/_next/static/chunks/**";

/** Has the page fetch nothing before it is needed. Called before the page is opened. */
export async function fetchNothingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => void Object.assign(window, { requestIdleCallback: () => 0 }));
}

/** Lets no part of the page arrive from now on that has not arrived. */
export async function blockChunks(page: Page): Promise<void> {
  await page.route(CHUNKS, (route) => route.abort());
}

/** As `blockChunks`, before the page is opened: what its document names arrives, so that it works, and nothing else. */
export async function blockLateChunks(page: Page, address: string): Promise<void> {
  const html = await (await page.request.get(address)).text();
  await page.route(CHUNKS, (route) => {
    const { pathname } = new URL(route.request().url());
    return html.includes(pathname) || pathname.endsWith(".css") ? route.continue() : route.abort();
  });
}

export const unblockChunks = (page: Page): Promise<void> => page.unroute(CHUNKS);
