import { expect } from "@playwright/test";
import { openConfigurator } from "../support/configurator";
import { test } from "../support/test";

test("the picture scrolls in its own frame, and leads to the preview", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("button", { name: "Picture", exact: true }).tap();
  const dialog = page.getByRole("dialog", { name: "Picture of the stack" });
  await expect(dialog.getByRole("img")).toBeVisible();
  await page.screenshot({ path: "test-results/screens/360/picture.png" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await dialog.getByText(/^The picture in words/).tap();
  await dialog.getByRole("button", { name: /Firewall/ }).tap();
  await expect(page.getByRole("combobox", { name: "File" })).toHaveValue("firewall.tf");
});
