import { chromium, type Page } from "@playwright/test";
import { ensureBuild } from "../run/build/build";
import { withNextServer } from "../run/build/next-server";
import { ensureBrowser } from "../run/set-up/browser";
import { findFreePort } from "../run/set-up/port";

/** Opens a page of so many pixels beside a production server of its own, whose address the work is told. */
export async function withPage<Result>(
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page, address: string) => Promise<Result>,
): Promise<Result> {
  const executablePath = await ensureBrowser();
  await ensureBuild();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    return await withNextServer(await findFreePort(), async (address) =>
      work(await browser.newPage({ viewport }), address),
    );
  } finally {
    await browser.close();
  }
}
