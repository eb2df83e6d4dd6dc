import { expect } from "@playwright/test";
import { goToStep, openConfigurator, previewText, settled } from "./support/configurator";
import { test } from "./support/test";

test("an invalid field says so, gets the focus on download, and nothing is lost", async ({ page }) => {
  await openConfigurator(page);
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await settled(page);
  await goToStep(page, "Firewall");
  const field = page.getByLabel("Rate limit per caller");
  await field.fill("12 apples");

  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/Needs a whole number/);
  await expect(page.getByText(/Not in the preview until fixed: Rate limit per caller/)).toBeVisible();
  expect(await previewText(page, "variables.tf")).toContain('"risk-engine"');

  await goToStep(page, "Network");
  await page.getByRole("button", { name: "Download zip" }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("12 apples");
  await expect(page.getByRole("group", { name: "What to fix" })).toContainText("Rate limit per caller");

  await field.fill("30000");
  await settled(page);
  await expect(page.getByText(/Not in the preview until fixed/)).toBeHidden();
  await expect(field).toHaveAttribute("aria-invalid", "false");
});

test("an emptied number is asked for, never taken as zero, NaN or the default", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Alerts and logs");
  const field = page.getByLabel("Latency threshold");
  await field.fill("");
  await field.blur();
  await expect(field).toHaveAccessibleDescription(/Needs a whole number/);
  await field.fill("90");
  await settled(page);
  expect(await previewText(page, "variables.tf")).not.toContain("NaN");
});

test("a rule over several fields is told where it is broken, and goes when the other field mends it", async ({
  page,
}) => {
  await openConfigurator(page);
  await goToStep(page, "Model versions");
  const reserved = page.getByLabel("Reserved concurrency").first();
  await reserved.fill("20");
  await expect(reserved).toHaveAccessibleDescription(/at least the autoscaling maximum, 50/);
  await page.getByLabel("Autoscaling maximum").first().fill("20");
  await expect(reserved).toHaveAttribute("aria-invalid", "false");
  await settled(page);
});

test("what is switched off leaves the files and comes back as it was", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Domain");
  const domain = page.getByRole("switch", { name: "Custom domain" });
  await domain.click();
  await page.getByLabel("Domain name").fill("score.acme-bank.io");
  await page.getByLabel("Zone name").fill("acme-bank.io");
  await expect(
    page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: "domain.tf" }),
  ).toBeVisible();
  await domain.click();
  await expect(page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: "domain.tf" })).toBeHidden();
  await domain.click();
  await expect(page.getByLabel("Domain name")).toHaveValue("score.acme-bank.io");
});

test("when the server is away the form goes on, says so, and catches up", async ({ page }) => {
  await openConfigurator(page);
  await page.route("**/api/v1/generate?judge=off", (route) => route.abort());
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await expect(
    page.getByText("The server cannot be reached. You are looking at the last version that arrived"),
  ).toBeVisible();
  await page.unroute("**/api/v1/generate?judge=off");
  await page.getByRole("button", { name: "Try again" }).click();
  await settled(page);
  expect(await previewText(page, "variables.tf")).toContain('"risk-engine"');
});
