import { expect } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { test } from "./support/test";

test("a preset of an axis shows what it would change, is applied, lights up and is undone", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=kept-name");
  await page.getByRole("button", { name: /^Preset/ }).click();
  const dialog = page.getByRole("dialog", { name: "Presets" });
  const security = dialog.getByRole("region", { name: "Security" });
  await expect(security.getByRole("button", { pressed: true })).toContainText("Keys and a firewall");
  await security.getByRole("button", { name: /^Changes \d+ fields with Signed calls only/ }).click();
  const effect = security.getByRole("list", { name: "Changed options" });
  await expect(effect).toContainText("Authorisation");
  await expect(effect).toContainText("API key and IAM signature");
  await expect(security.getByText(/KMS keys 2 → \d+/)).toBeVisible();
  await security.getByRole("button", { name: /^Signed calls only/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("kept-name");
  await expect(page).toHaveURL(/api\.authorization=api-key-and-iam/);
  await page.getByRole("button", { name: /^Preset/ }).click();
  await expect(security.getByRole("button", { pressed: true })).toContainText("Signed calls only");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/#v=1&project=kept-name$/);
});

test("a preset that does not fit what is in the form says why", async ({ page }) => {
  await openConfigurator(page, "/#v=1&models.0.maxCapacity=3&models.0.minCapacity=1&models.0.provisionedConcurrency=1");
  await page.getByRole("button", { name: /^Preset/ }).click();
  const cost = page.getByRole("dialog", { name: "Presets" }).getByRole("region", { name: "Cost" });
  await expect(cost.getByText(/^Does not fit here: Autoscaling maximum/)).toBeVisible();
  await expect(cost.getByRole("button", { name: /^Survives a zone outage/ })).toBeDisabled();
});
