import { test as base, type Page } from "@playwright/test";

/** How many times slower than it is the processor is made for the pages: no journey may hang on speed. */
const slowdown = Number(process.env.E2E_SLOWDOWN ?? 1);

/** https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setCPUThrottlingRate */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Playwright's own, with every page slowed down where that is asked for. */
export const test = base.extend({
  context: async ({ context }, use) => {
    if (slowdown > 1) context.on("page", (page) => void slowDown(page));
    await use(context);
  },
});
