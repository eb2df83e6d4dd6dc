import { expect } from "@playwright/test";
import { openConfigurator } from "../support/configurator";
import { test } from "../support/test";

test("the estimate fits the phone", async ({ page }) => {
  await openConfigurator(page);
  await page.getByText("Estimated monthly cost", { exact: true }).tap();
  const panel = page.getByRole("region", { name: "Monthly cost" });
  await expect(panel.getByRole("table")).toBeVisible();
  await panel.scrollIntoViewIfNeeded();
  await page.screenshot({ path: "test-results/screens/360/cost.png" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
