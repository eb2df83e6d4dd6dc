import { expect } from "@playwright/test";
import { goToStep, item, openConfigurator, previewText, settled } from "./support/configurator";
import { test } from "./support/test";

test("a way out mends a field that does not go with others, in one step that can be undone", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Model versions");
  const reserved = page.getByLabel("Reserved concurrency").first();
  await reserved.fill("20");
  await page.getByRole("button", { name: "Reserve 50", exact: true }).click();
  await expect(reserved).toHaveValue("50");
  await expect(reserved).toHaveAttribute("aria-invalid", "false");
  await expect(reserved).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(reserved).toHaveValue("20");
  await page.getByRole("button", { name: "Scale up to 20", exact: true }).click();
  await expect(page.getByLabel("Autoscaling maximum").first()).toHaveValue("20");
  await settled(page);
});

test("the review offers the same ways out", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Network");
  await page.getByLabel("VPC range", { exact: true }).fill("10.40.7.0/20");
  await goToStep(page, "Review");
  const checklist = page.getByRole("region", { name: "Checklist" });
  await checklist.getByRole("button", { name: "Use 10.40.0.0/20" }).click();
  await expect(checklist.getByText("All fields are valid")).toBeVisible();
  await expect(checklist).toBeFocused();
  await settled(page);
  expect(await previewText(page, "terraform.tfvars")).toContain("10.40.0.0/20");
});

test("numbers are understood as people write them, and shown with their thousands", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Firewall");
  const rate = page.getByLabel("Rate limit per caller");
  await rate.fill("21,000");
  await rate.blur();
  await expect(rate).toHaveAttribute("aria-invalid", "false");
  await settled(page);
  expect(await previewText(page, "terraform.tfvars")).toMatch(/waf_rate_limit\s+= 21000\b/);
  await rate.fill("30000");
  await rate.blur();
  await expect(page.getByText("30,000", { exact: true })).toBeVisible();
  await expect(rate).toHaveValue("30000");
});

test("a Region is found by its city, with keys alone", async ({ page }) => {
  await openConfigurator(page);
  const region = page.getByRole("combobox", { name: "AWS Region" });
  await region.fill("frank");
  await expect(page.getByRole("option")).toHaveText(["Frankfurteu-central-1"]);
  await region.press("Enter");
  await expect(region).toHaveValue("eu-central-1");
  await expect(page.getByRole("listbox")).toBeHidden();
  await region.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("Frankfurt");
  await region.press("ArrowDown");
  await region.press("Enter");
  await expect(region).toHaveValue("eu-central-2");
  await region.press("ArrowDown");
  await region.press("Escape");
  await expect(region).toHaveAttribute("aria-expanded", "false");
  await settled(page);
});

test("a card folds, says what is in it, and opens where a field in it has to be mended", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Model versions");
  const first = item(page, "Model version", 0);
  await first.getByLabel("Timeout").fill("soon");
  const fold = first.getByRole("button", { name: "Model version v1", exact: true });
  await fold.click();
  await expect(first.getByLabel("Timeout")).toBeHidden();
  await expect(first.getByText(/v1-1\.0\.0 · 2,048 MB/)).toBeVisible();
  await expect(first.getByText("to fix")).toBeVisible();
  await page.getByRole("button", { name: "Download zip" }).click();
  await expect(first.getByLabel("Timeout")).toBeFocused();
});

test("what a switch makes needed is gone to", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Domain");
  await page.getByRole("switch", { name: "Custom domain" }).click();
  await expect(page.getByLabel("Domain name")).toBeFocused();
});

test("one may compare with the link that one came with", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk");
  await page.getByLabel("Owner", { exact: true }).fill("fraud");
  await settled(page);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await dialog.getByLabel("Compare with").selectOption({ label: "The link I came with" });
  await expect(dialog.getByText("Nothing is rebuilt or destroyed.")).toBeVisible();
  await expect(dialog.getByRole("tab", { name: "Options (1)" })).toBeVisible();
});
