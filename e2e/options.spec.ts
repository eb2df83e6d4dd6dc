import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { goToStep, openConfigurator, previewText, settled } from "./support/configurator";
import { test } from "./support/test";

const foldOf = (page: Page, heading: string) =>
  page.getByRole("group", { name: heading, exact: true }).getByText("More options");

test("what has no effect is hidden, kept for later, and in no link", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Storage and encryption");
  const mode = page.getByLabel("Throughput mode");
  const throughput = page.getByLabel("Provisioned throughput");
  await expect(throughput).toHaveCount(0);
  await mode.selectOption("provisioned");
  await throughput.fill("512");
  await settled(page);
  await expect(page).toHaveURL(/provisionedMibps=512/);
  await mode.selectOption("elastic");
  await expect(throughput).toHaveCount(0);
  await expect(page).toHaveURL(/#step=data$/);
  await mode.selectOption("provisioned");
  await expect(throughput).toHaveValue("512");
});

test("the other end of a condition may be in another group", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "API and quotas");
  const plan = page.getByRole("region", { name: /^Usage plan / });
  await expect(plan).toHaveCount(1);
  await page.getByRole("radio", { name: "IAM signature", exact: true }).click();
  await expect(plan).toHaveCount(0);
  await settled(page);
  expect(await previewText(page, "api.tf")).toContain('"AWS_IAM"');
  await page.getByRole("radio", { name: "API key", exact: true }).click();
  await expect(plan).toHaveCount(1);
});

test("options that few people need are folded away and say what they are", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "API and quotas");
  const health = page.getByRole("switch", { name: "Health check" });
  await expect(health).toBeHidden();
  await foldOf(page, "API").click();
  await health.click();
  await page.getByLabel("Health rate limit").fill("3");
  await expect(page.getByText("1 changed", { exact: true })).toBeVisible();
  await settled(page);
  expect(await previewText(page, "api.tf")).toContain('resource "aws_api_gateway_method" "health"');
});

test("an error in what is folded away leads into it", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "API and quotas");
  await foldOf(page, "API").click();
  await page.getByRole("switch", { name: "Health check" }).click();
  const limit = page.getByLabel("Health rate limit");
  await limit.fill("0");
  await foldOf(page, "API").click();
  await expect(limit).toBeHidden();
  await page.getByRole("button", { name: "Download zip" }).first().click();
  await expect(limit).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`what is folded away has nothing to mend either, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openConfigurator(page, "/#v=1&domain.name=api.bank.io&domain.zoneName=bank.io");
    for (const step of ["API and quotas", "Domain", "Alerts and logs", "Model versions"]) {
      await goToStep(page, step);
      for (const fold of await page.locator("#form-pane").getByText("More options").all()) await fold.click();
      const { violations } = await new AxeBuilder({ page }).include("#form-pane").analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
        step,
      ).toEqual([]);
    }
  });
}
