import { expect } from "@playwright/test";
import { test } from "../support/test";

for (const address of ["/docs", "/docs/options", "/docs/api", "/docs/capacity", "/docs/commands", "/docs/proof"]) {
  test(`${address} is no wider than a phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await expect(page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Docs" })).toBeInViewport({
      ratio: 1,
    });
    await page.screenshot({ path: `test-results/screens/phone${address.replaceAll("/", "-")}.png` });
  });
}
