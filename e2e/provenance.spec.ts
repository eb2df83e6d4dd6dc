import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { goToStep, openConfigurator, previewText } from "./support/configurator";
import { test } from "./support/test";

const answer = { name: "Why this is here" } as const;

test("the field in focus lights up its lines and marks its files", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await goToStep(page, "Network");
  await page.getByLabel("VPC range").focus();
  await expect(page.getByRole("tab", { name: "network.tf", selected: true })).toBeVisible();
  await expect(page.locator(".monaco-editor .line-caused").first()).toBeAttached();
  const files = page.getByRole("navigation", { name: "Files" });
  await expect(files.getByRole("button", { name: /^network\.tf depends on the field in focus/ })).toBeVisible();
  await expect(files.getByRole("button", { name: /^terraform\.tfvars depends on the field in focus/ })).toBeVisible();
  await expect(files.getByRole("button", { name: "firewall.tf", exact: true })).toBeVisible();
});

/** The head of the VPC's block, past the first screen of its file. */
const vpc = (page: Page) => page.locator(".monaco-editor .view-line", { hasText: /"stack"/ });

/** The number of the line behind it, where its range stands. */
const rangeNumber = (page: Page) => page.locator(".monaco-editor .line-numbers", { hasText: /^41$/ });

async function toTheVpc(page: Page): Promise<void> {
  await page.locator(".monaco-editor").first().hover();
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    await expect(vpc(page)).toBeInViewport({ timeout: 1000 });
    await expect(rangeNumber(page)).toBeInViewport({ timeout: 1000 });
  }).toPass();
}

test("a line says why it is there, and leads to the field behind it", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await previewText(page, "network.tf");
  await toTheVpc(page);
  await rangeNumber(page).click();
  const panel = page.getByRole("region", answer);
  await expect(panel).toBeFocused();
  await expect(panel).toContainText("aws_vpc.stack");
  await expect(panel.getByRole("list", { name: "Requirements" })).toContainText("private subnets");
  await expect(panel.getByRole("link", { name: /aws_vpc\.stack/ })).toHaveAttribute("href", /resources\/vpc$/);
  await expect(panel.getByRole("listitem").filter({ hasText: "VPC range" })).toContainText("10.40.0.0/16");
  await panel.getByRole("button", { name: "Go to field VPC range" }).click();
  await expect(page.getByLabel("VPC range")).toBeFocused();
});

test("the keyboard asks, walks from block to block and comes back", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await previewText(page, "variables.tf");
  await page.getByLabel("Project", { exact: true }).focus();
  await expect(page.locator(".monaco-editor .line-caused").first()).toBeAttached();
  await page.keyboard.press("F1");
  const panel = page.getByRole("region", answer);
  await expect(panel).toContainText("variable.project");
  await panel.getByRole("button", { name: "Block after" }).press("Enter");
  await expect(panel).toContainText("variable.environment");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("F1 in the editor asks about the line of the cursor", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await previewText(page, "network.tf");
  await toTheVpc(page);
  await vpc(page).click();
  await page.keyboard.press("F1");
  await expect(page.getByRole("region", answer)).toContainText("aws_vpc.stack");
});

test("a link to a line asks about that line", async ({ page }) => {
  await openConfigurator(page, "/#v=1&file=api.tf&line=8");
  await expect(page.getByRole("tab", { name: "api.tf" })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Why is this here?" }).click();
  const panel = page.getByRole("region", answer);
  await expect(panel).toContainText("aws_api_gateway_rest_api.inference");
  await expect(panel.getByRole("listitem").filter({ hasText: "Endpoint type" })).toContainText("Regional");
  await expect(panel.getByText("Behind this line (1)")).toBeVisible();
  await expect(panel.getByRole("listitem").first()).not.toContainText("Known bad inputs");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the answer has nothing to mend", async ({ page }) => {
      await openConfigurator(page);
      await page.locator(".monaco-editor").first().waitFor();
      await page.getByRole("button", { name: "Why is this here?" }).click();
      await expect(page.getByRole("region", answer)).toBeVisible();
      await page.screenshot({ path: `test-results/screens/${colorScheme}/why.png` });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  });
}
