import { expect } from "@playwright/test";
import { openConfigurator } from "../support/configurator";
import { openDialog } from "../support/dialogs";
import { test } from "../support/test";

test("compare, import, drafts and share fit a phone, each within a thumb's reach", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk");
  for (const title of ["Compare", "Import", "Drafts", "Share"]) {
    const dialog = await openDialog(page, title);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(sideways, title).toBe(false);
    const box = await dialog.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360, title).toBe(true);
    await dialog.getByRole("button", { name: "Close" }).tap();
    await expect(dialog).toBeHidden();
  }
});

test("two links are compared on a phone, the text as a patch", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk");
  const dialog = await openDialog(page, "Compare");
  await expect(dialog.getByRole("list", { name: "Changed options" })).toContainText("ml-platform");
  await dialog.getByRole("tab", { name: /^Files/ }).tap();
  await dialog.getByLabel("Changed file").selectOption("terraform.tfvars");
  await expect(dialog.getByRole("region", { name: /^terraform.tfvars/ })).toContainText("+owner");
});
