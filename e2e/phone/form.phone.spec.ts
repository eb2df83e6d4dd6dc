import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "../support/configurator";
import { test } from "../support/test";

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

/** How many pixels of the page lie beyond its right edge. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the whole way from form to zip on a phone, without scrolling sideways", async ({ page }) => {
  await openConfigurator(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await page.getByLabel("Go to step").selectOption("Network");
  await expect(page.getByRole("heading", { level: 2, name: "Network" })).toBeInViewport();

  await page.getByRole("tab", { name: "Preview" }).tap();
  await page.getByLabel("File", { exact: true }).selectOption("variables.tf");
  await expect(page.getByRole("region", { name: "Text of variables.tf" })).toContainText('"risk-engine"');
  await expect(page.locator(".monaco-editor")).toHaveCount(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const arrival = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download zip" }).tap();
  expect((await arrival).suggestedFilename()).toBe("risk-engine-prod.zip");
});

test("an invalid form brings the phone back to the field", async ({ page }) => {
  await openConfigurator(page);
  await page.getByLabel("Timeout").first().fill("a minute");
  await page.getByRole("tab", { name: "Preview" }).tap();
  await page.getByRole("button", { name: "Download zip" }).tap();
  await expect(page.getByLabel("Timeout").first()).toBeFocused();
  await expect(page.getByLabel("Timeout").first()).toBeInViewport();
});

test("axe finds nothing on a phone", async ({ page }) => {
  test.slow();
  await openConfigurator(page);
  for (const tab of ["Form", "Preview"]) {
    await page.getByRole("tab", { name: tab }).tap();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))]),
      tab,
    ).toEqual([]);
  }
});

for (const address of ["/audit", "/rules", "/no-such-page"]) {
  test(`${address} fits a phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
