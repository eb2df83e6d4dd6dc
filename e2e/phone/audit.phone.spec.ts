import { expect } from "@playwright/test";
import { test } from "../support/test";

const text = 'variable "left_over" {\n  type = string\n}\n';

test("an audit on a phone: paste, go to the line, mend, rebuild", async ({ page }) => {
  await page.goto("/audit");
  const area = page.getByRole("textbox", { name: "Text of main.tf" });
  await area.fill(text);
  const result = page.getByRole("region", { name: "Result" });
  await result.getByRole("button", { name: /is declared and never used/ }).click();
  await expect(area).toBeFocused();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide).toBe(false);
  await result.getByRole("button", { name: /^Apply fix/ }).click();
  await expect(area).not.toHaveValue(/left_over/);
  await area.fill('resource "aws_vpc" "v" {\n  cidr_block = "10.9.0.0/16"\n}\n');
  await page.getByRole("button", { name: "Build it right" }).click();
  const dialog = page.getByRole("dialog", { name: "Build it right" });
  await expect(dialog.getByRole("list", { name: "Read", exact: true })).toContainText("10.9.0.0/16");
  await expect(dialog.getByRole("link", { name: "Open in configurator" })).toBeInViewport();
});
