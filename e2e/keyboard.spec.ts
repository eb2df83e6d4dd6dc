import { expect, type Page } from "@playwright/test";
import { openConfigurator, settled } from "./support/configurator";
import { test } from "./support/test";

/** Presses Tab until a control has the focus; fails when it never gets it. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: "button" | "textbox" | "radio" | "switch",
): Promise<void> {
  // Found once: to look for it by its role after every press takes longer than the press.
  const target = await page
    .getByRole(role, { name, exact: typeof name === "string" })
    .first()
    .elementHandle();
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((element) => element === document.activeElement, target)) return;
  }
  throw new Error(`Tab never reached ${role} ${name}, expected within 80 presses`);
}

test("from the address to the zip without a mouse", async ({ page }) => {
  await openConfigurator(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "Project", "textbox");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("risk-engine");
  await tabTo(page, /My provider.tf declares/, "radio");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /uses var.aws_region/ })).toBeChecked();
  await tabTo(page, "Model versions", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Model versions" })).toBeFocused();
  await tabTo(page, "Add model version", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Version name").nth(2)).toBeFocused();
  await settled(page);
  const arrival = page.waitForEvent("download");
  await tabTo(page, "Download zip", "button");
  await page.keyboard.press("Enter");
  expect((await arrival).suggestedFilename()).toBe("risk-engine-prod.zip");
});

test("Tab leaves the editor", async ({ page }) => {
  await openConfigurator(page);
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await page.locator(".monaco-editor textarea, .monaco-editor .native-edit-context").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null);
  expect(inside).toBe(false);
});

test("shortcuts are listed under ? and work outside of fields only", async ({ page }) => {
  await openConfigurator(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText("Next step")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("]");
  await expect(page.getByRole("heading", { level: 2, name: "Model versions" })).toBeFocused();
  await page.keyboard.press("[");
  await page.getByLabel("Owner", { exact: true }).focus();
  await page.keyboard.type("]");
  await expect(page.getByRole("heading", { level: 2, name: "Project" })).toBeVisible();
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("ml-platform]");
});

test("shortcuts of a single key can be turned off, and stay off", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(page);
  await page.keyboard.press("c");
  await page.keyboard.press("]");
  await expect(page.getByRole("heading", { level: 2, name: "Project" })).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await page.getByRole("heading", { level: 2, name: "Project" }).focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("fraud-detector");
});

test("texts of a list are added with Enter and moved with Alt and the arrows", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Alerts" }).click();
  await page.getByLabel("E-mail address 1", { exact: true }).fill("a@acme-bank.io");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("E-mail address 2", { exact: true })).toBeFocused();
  await page.keyboard.type("b@acme-bank.io");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByLabel("E-mail address 1", { exact: true })).toHaveValue("b@acme-bank.io");
  await expect(page.getByLabel("E-mail address 1", { exact: true })).toBeFocused();
});
