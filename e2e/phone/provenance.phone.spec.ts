import { expect } from "@playwright/test";
import { openConfigurator } from "../support/configurator";
import { test } from "../support/test";

test("a tap on a line says why it is there", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("tab", { name: "Preview" }).tap();
  await page.getByRole("combobox", { name: "File" }).selectOption("network.tf");
  await page.getByText('resource "aws_vpc" "stack"').tap();
  const panel = page.getByRole("region", { name: "Why this is here" });
  await expect(panel).toContainText("aws_vpc.stack");
  await page.screenshot({ path: "test-results/screens/360/why.png" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await panel.getByRole("button", { name: "Go to field VPC range" }).tap();
  await expect(page.getByLabel("VPC range")).toBeFocused();
});
