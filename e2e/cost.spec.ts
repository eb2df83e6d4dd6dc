import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { goToStep, openConfigurator } from "./support/configurator";
import { test } from "./support/test";

const open = async (page: Page, address = "/") => {
  await openConfigurator(page, address);
  await goToStep(page, "Review");
  const panel = page.getByRole("region", { name: "Monthly cost" });
  await expect(panel.getByRole("table")).toBeVisible();
  return panel;
};

test("the review says what the stack costs, by service and by line", async ({ page }) => {
  const panel = await open(page);
  await expect(panel.getByRole("columnheader")).toHaveText([/Requests/, /Low/, /Medium/, /High/]);
  await expect(panel.getByRole("row", { name: /^Interface endpoints/ })).toHaveText(/197/);
  await expect(panel.getByRole("row", { name: /^Total/ })).toBeVisible();
  await panel.getByRole("button", { name: "Show every line" }).click();
  await expect(panel.getByRole("row", { name: /^Web ACL/ })).toHaveText(/5\.00/);
  await panel.getByText("Assumptions and prices").click();
  await expect(panel.getByRole("list", { name: "Prices" }).getByRole("link").first()).toHaveAttribute(
    "href",
    /^https:\/\/aws\.amazon\.com\/.+\/pricing\/$/,
  );
});

test("the price beside the steps leads to the bill", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("button", { name: /^Estimated monthly cost/ }).click();
  const bill = page.getByText("Estimated monthly cost", { exact: true });
  await expect(bill).toBeFocused();
  await expect(bill).toBeInViewport();
});

test("an option that moves the bill leads to its field, and the bill follows", async ({ page }) => {
  const panel = await open(page, "/#v=1&network.nat=per-zone");
  await expect(panel.getByRole("row", { name: /^NAT/ })).toHaveText(/110/);
  await panel.getByRole("button", { name: "Change NAT gateways" }).click();
  await page.getByRole("radio", { name: "None" }).first().check();
  await goToStep(page, "Review");
  await expect(panel.getByRole("row", { name: /^NAT/ })).toHaveCount(0);
});

test("another Region's figures are marked as such", async ({ page }) => {
  const panel = await open(page, "/#v=1&region=eu-central-1");
  await expect(panel).toContainText("No prices of eu-central-1 are in the table");
});

test("the editor says beside each resource what it costs", async ({ page }) => {
  await openConfigurator(page, "/#v=1&file=storage.tf");
  const beside = page.locator(".block-cost");
  // 25 GB-months at 0.30; at medium usage 20 GB × 0.30 and 2,000 GB × 0.03.
  await expect(beside.first()).toHaveText(/≈\s\$7\.50\sa\smonth\s\(\$66\.00\sbusy\)/);
  await expect(beside.nth(1)).toHaveText(/≈\s\$0\.25\sa\smonth/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the estimate has nothing to mend", async ({ page }) => {
      const panel = await open(page);
      await panel.getByRole("button", { name: "Show every line" }).click();
      await panel.getByText("Assumptions and prices").click();
      await page.screenshot({ path: `test-results/screens/${colorScheme}/cost.png` });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  });
}
