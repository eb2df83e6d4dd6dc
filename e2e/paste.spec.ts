import { expect, type Locator } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Pastes over what a field holds, and leaves it. */
async function pasteOver(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Tab");
}

test("what a mail program or a sheet gives is taken as it is meant", async ({ page }) => {
  await openConfigurator(page, "/#v=1&step=alerts");
  const emails = page.locator('input[name^="alerts.emails."]');
  await pasteOver(emails.first(), "Ann Lee <ann@bank.eu>, ops@bank.eu;\n risk@bank.eu");
  await expect(emails).toHaveCount(3);
  expect(await emails.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    "ann@bank.eu",
    "ops@bank.eu",
    "risk@bank.eu",
  ]);
});

test("blanks, units and percent are no fault", async ({ page }) => {
  await openConfigurator(page);
  const project = page.getByLabel("Project", { exact: true });
  await pasteOver(project, "  card-guard \n");
  await expect(project).toHaveValue("card-guard");
  await expect(page).toHaveURL(/project=card-guard/);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Scaling" }).click();
  await pasteOver(page.locator('input[name="scaling.targetUtilization"]'), "65 %");
  await expect(page).toHaveURL(/scaling\.targetUtilization=0\.65/);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Model versions" }).click();
  await pasteOver(page.locator('input[name="models.0.memoryMb"]'), "3,072 MB");
  await expect(page).toHaveURL(/models\.0\.memoryMb=3072/);
});

test("one stack and the next and back leave only what somebody has set", async ({ page }) => {
  await openConfigurator(page);
  await page.getByLabel("Owner", { exact: true }).fill("risk");
  const stacks = page.getByRole("toolbar", { name: "Stacks" });
  const environment = page.getByLabel("Environment", { exact: true });
  await stacks.getByRole("button", { name: /^Small development/ }).click();
  await expect(environment).toHaveValue("dev");
  await stacks.getByRole("button", { name: /^Standard production/ }).click();
  await expect(environment).toHaveValue("prod");
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("risk");
  await expect(page).toHaveURL(/#v=1&owner=risk$/);
});
