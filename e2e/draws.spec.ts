import { expect } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { allIsDrawn, countDraws, drawsBeside, resetDraws } from "./support/count-draws";
import { test } from "./support/test";

test("a key draws its own field, and neither the others nor the files", async ({ page }) => {
  await countDraws(page);
  await openConfigurator(page);
  const project = page.getByLabel("Project", { exact: true });
  await project.focus();
  await allIsDrawn(page);
  await resetDraws(page);
  // From now on the server says nothing, so that what is drawn is drawn for the keys.
  await page.route("**/api/v1/**", () => undefined);
  await page.keyboard.press("End");
  await page.keyboard.press("a");
  // The preview says once that it is behind.
  await expect.poll(async () => (await drawsBeside(page, "project")).preview).toBeGreaterThan(0);
  await allIsDrawn(page);
  await resetDraws(page);
  for (const key of "bcd") {
    await page.keyboard.press(key);
    await allIsDrawn(page);
  }
  await expect(project).toHaveValue("fraud-detectorabcd");
  const draws = await drawsBeside(page, "project");
  expect(draws.field).toBeGreaterThan(0);
  expect(draws.steps).toBeGreaterThan(0);
  expect({ otherFields: draws.otherFields, preview: draws.preview }).toEqual({ otherFields: 0, preview: 0 });
});

test("while one field is wrong, a key in another draws neither it nor the rest", async ({ page }) => {
  await countDraws(page);
  await openConfigurator(page);
  await page.getByLabel("Project", { exact: true }).fill("NOT OK");
  await expect(page.getByText(/^Needs 2 to 24 lower-case letters/)).toBeVisible();
  const owner = page.getByLabel("Owner", { exact: true });
  await owner.focus();
  await allIsDrawn(page);
  await page.route("**/api/v1/**", () => undefined);
  await page.keyboard.press("End");
  await page.keyboard.press("a");
  await allIsDrawn(page);
  await resetDraws(page);
  for (const key of "bcd") {
    await page.keyboard.press(key);
    await allIsDrawn(page);
  }
  const draws = await drawsBeside(page, "owner");
  expect(draws.field).toBeGreaterThan(0);
  expect({ otherFields: draws.otherFields, preview: draws.preview }).toEqual({ otherFields: 0, preview: 0 });
});

test("what the files are made from draws them anew", async ({ page }) => {
  await countDraws(page);
  await openConfigurator(page);
  await resetDraws(page);
  await page.getByLabel("Owner", { exact: true }).fill("risk");
  await expect(page.locator(".monaco-editor, pre").first()).toBeVisible();
  await expect.poll(async () => (await drawsBeside(page, "owner")).preview).toBeGreaterThan(0);
});
