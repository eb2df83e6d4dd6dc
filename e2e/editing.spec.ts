import { expect } from "@playwright/test";
import { goToStep, item, openConfigurator, settled } from "./support/configurator";
import { test } from "./support/test";

test("undo and redo go over the whole form", async ({ page }) => {
  await openConfigurator(page);
  const project = page.getByLabel("Project", { exact: true });
  await project.fill("risk-engine");
  await page.waitForTimeout(800);
  await page.getByRole("radio", { name: "Everything in tap_stack.tf" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("radio", { name: "One file per concern" })).toBeChecked();
  await page.getByRole("heading", { level: 2, name: "Project" }).click();
  await page.keyboard.press("Control+z");
  await expect(project).toHaveValue("fraud-detector");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await page.keyboard.press("Control+Shift+z");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(project).toHaveValue("risk-engine");
  await expect(page.getByRole("radio", { name: "Everything in tap_stack.tf" })).toBeChecked();
});

test("a preset fills the form and lights up until something is changed", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("button", { name: /^Preset: Standard production/ }).click();
  const dialog = page.getByRole("dialog", { name: "Presets" });
  const stacks = dialog.getByRole("region", { name: "Whole stacks" });
  await expect(stacks.getByRole("button", { pressed: true })).toContainText("Standard production");
  await stacks.getByRole("button", { name: /^One-version pilot/ }).click();
  await expect(page.getByRole("button", { name: "Preset: One-version pilot", exact: true })).toBeVisible();
  await settled(page);
  await expect(
    page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: "tap_stack.tf" }),
  ).toBeVisible();
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await expect(page.getByRole("button", { name: "Preset: One-version pilot + 1 change" })).toBeVisible();
});

test("versions can be added, moved and removed", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Model versions");
  await page.getByRole("button", { name: "Add model version" }).click();
  await expect(item(page, "Model version", 2).getByLabel("Version name")).toBeFocused();
  await page.getByRole("button", { name: "Move Model version v3 up" }).click();
  await expect(item(page, "Model version", 1).getByLabel("Version name")).toHaveValue("v3");
  await page.getByRole("button", { name: "Remove Model version v1" }).click();
  await expect(page.getByLabel("Version name")).toHaveCount(2);
  await settled(page);
});

test("a change in the form shows in the preview and is marked there", async ({ page }) => {
  await openConfigurator(page);
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await goToStep(page, "Model versions");
  await page.getByLabel("Memory").first().fill("3008");
  await expect(page.locator(".line-changed").first()).toBeVisible();
  await expect(page.locator(".view-lines")).toContainText("3008");
  await expect(page.locator(".line-changed")).toHaveCount(0);
});

test("the review says in words what was decided", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Network");
  await page.getByLabel("Availability Zones").fill("2");
  await goToStep(page, "Review");
  const network = page.getByRole("region").filter({ hasText: "Availability Zones" });
  await expect(page.getByText("2changed")).toBeVisible();
  await expect(network.first()).toBeVisible();
  await page.getByRole("button", { name: "Change Network" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Network" })).toBeFocused();
});
