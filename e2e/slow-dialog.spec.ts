import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { fetchNothingAhead } from "./support/late";
import { test } from "./support/test";

const TITLE = "Keyboard shortcuts";

/** Holds back whatever the page fetches of itself from now on; the function that comes back lets it through. */
async function holdChunks(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/**", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const leave of [
  { by: "Escape", act: (page: Page) => page.keyboard.press("Escape") },
  { by: "its button", act: (page: Page) => page.getByRole("button", { name: "Close" }).click() },
]) {
  test(`a dialog that is still on its way shows at once and is left with ${leave.by}`, async ({ page }) => {
    await fetchNothingAhead(page);
    await openConfigurator(page);
    const release = await holdChunks(page);
    const opener = page.getByRole("button", { name: TITLE });
    const dialog = page.getByRole("dialog", { name: TITLE });
    await opener.click();
    await expect(dialog).toContainText("Opening…");
    await leave.act(page);
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    release();
    await page.waitForLoadState("networkidle");
    await expect(dialog).toBeHidden();
    await opener.click();
    await expect(dialog).toContainText("Single-key shortcuts");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
}
