import { expect, type Page } from "@playwright/test";
import { downloadZip, goToStep, item, openConfigurator, settled, shareLink, unzip } from "./support/configurator";
import { test } from "./support/test";

async function nameTheStack(page: Page): Promise<void> {
  await page.getByLabel("Project", { exact: true }).fill("card-guard");
  await page.getByLabel("Environment", { exact: true }).fill("staging");
  await page.getByLabel("Owner", { exact: true }).fill("Fraud & Risk, team 7");
  await page.getByLabel("Stack version").fill("2.3.0");
  await page.getByLabel("AWS Region").fill("eu-central-1");
  await page.getByRole("radio", { name: "Generate provider.tf" }).click();
  await page.getByRole("button", { name: "Add tag" }).click();
  await page.getByLabel("Tag key").fill("CostCentre");
  await page.getByLabel("Tag value").fill("4711");
}

async function addAVersion(page: Page): Promise<void> {
  await goToStep(page, "Model versions");
  await page.getByRole("button", { name: "Duplicate Model version v2" }).click();
  const third = item(page, "Model version", 2);
  await expect(third.getByLabel("Version name")).toHaveValue("v3");
  await third.getByLabel("Image tag").fill("v3-1.0.0");
  await third.getByLabel("Memory").fill("4096");
  await third.getByRole("radio", { name: "arm64" }).click();
  await third.getByRole("button", { name: "Add environment variable" }).click();
  await third.getByLabel("Variable name").fill("THRESHOLD");
  await third.getByLabel("Variable value").fill("0.85");
}

async function shapeTheRest(page: Page): Promise<void> {
  await goToStep(page, "Scaling");
  await page.getByRole("button", { name: "Add peak schedule" }).click();
  await goToStep(page, "API and quotas");
  await item(page, "Usage plan", 0).getByLabel("Quota", { exact: false }).first().fill("250000");
  await goToStep(page, "Domain");
  await page.getByRole("switch", { name: "Custom domain" }).click();
  await page.getByLabel("Domain name").fill("score.cards.acme-bank.io");
  await page.getByLabel("Zone name").fill("cards.acme-bank.io");
  await goToStep(page, "Network");
  await page.getByRole("radio", { name: "One, shared by all zones" }).click();
  await goToStep(page, "Alerts and logs");
  await page.getByLabel("E-mail address 1", { exact: true }).fill("oncall@acme-bank.io");
  await page.getByLabel("E-mail address 1", { exact: true }).press("Enter");
  await page.getByLabel("E-mail address 2", { exact: true }).fill("fraud@acme-bank.io");
  await page.getByLabel("Latency threshold").fill("80");
}

test("everything that was filled in comes back from the link, byte for byte", async ({ page, context }) => {
  await openConfigurator(page);
  await nameTheStack(page);
  await addAVersion(page);
  await shapeTheRest(page);
  await settled(page);
  const link = await shareLink(page);
  const here = await downloadZip(page);

  expect(link.length).toBeLessThanOrEqual(1500);
  const elsewhere = await context.newPage();
  await openConfigurator(elsewhere, link);
  await expect(elsewhere.getByLabel("Project", { exact: true })).toHaveValue("card-guard");
  await settled(elsewhere);
  const there = await downloadZip(elsewhere);

  expect(Buffer.compare(here.bytes, there.bytes)).toBe(0);
  const files = unzip(there.bytes);
  for (const word of ["card-guard", "CostCentre", "THRESHOLD", "score.cards.acme-bank.io", "fraud@acme-bank.io"]) {
    expect(Object.values(files).join("\n")).toContain(word);
  }
});

test("the address follows the form, keeps it over a reload and is bare for the defaults", async ({ page }) => {
  await openConfigurator(page);
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await expect(page).toHaveURL(/#v=1&project=risk-engine$/);
  await page.reload();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("risk-engine");
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await page.getByRole("button", { name: "Take back everything" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("fraud-detector");
  await expect(page).toHaveURL(/\/$/);
});

test("a link may carry its state behind a question mark", async ({ page }) => {
  await openConfigurator(page, "/?v=1&project=asked-for");
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("asked-for");
});

test("of a link with three bad fields the rest is kept and the three are named", async ({ page }) => {
  await openConfigurator(
    page,
    "/#v=1&project=kept-name&environment=NOT%20OK&region=atlantis&colour=red&owner=kept-owner",
  );
  const list = page.getByRole("list", { name: "Not taken over" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  for (const field of ["environment", "region", "colour"]) await expect(list).toContainText(field);
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("kept-name");
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("kept-owner");
  await expect(page.getByLabel("AWS Region")).toHaveValue("us-east-1");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(list).toBeHidden();
});
