import { expect, type Page } from "@playwright/test";
import { goToStep, openConfigurator, previewText, settled } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { test } from "./support/test";

const project = (page: Page) => page.getByLabel("Project", { exact: true });
const domainName = (page: Page) => page.getByLabel("Domain name");

/** Switches a domain on, which does not hold until it has a name, and types elsewhere. */
async function leaveUnfinished(page: Page): Promise<void> {
  await openConfigurator(page);
  await goToStep(page, "Domain");
  await page.getByRole("switch", { name: "Custom domain" }).click();
  await domainName(page).fill("not a domain");
  await goToStep(page, "Project");
  await project(page).fill("typed-after");
  await settled(page);
}

async function expectUnfinished(page: Page): Promise<void> {
  await expect(project(page)).toHaveValue("typed-after");
  await goToStep(page, "Domain");
  await expect(page.getByRole("switch", { name: "Custom domain" })).toBeChecked();
  await expect(domainName(page)).toHaveValue("not a domain");
}

test("what is typed beside a field that does not hold is in files, address and link, and survives a reload", async ({
  page,
  context,
}) => {
  await leaveUnfinished(page);
  await expect(page.getByText(/Not in the preview until fixed: Custom domain \(Domain name: /)).toBeVisible();
  await expect(page).toHaveURL(/#v=1&project=typed-after$/);
  expect(await previewText(page, "variables.tf")).toContain('"typed-after"');

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText(/^Copied the link\. Left out: Custom domain \(Domain name: needs a/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#v=1&project=typed-after$/);
  const share = await openDialog(page, "Share");
  await expect(share.getByRole("note", { name: "Left out" })).toContainText("Custom domain");
  await page.keyboard.press("Escape");

  await page.reload();
  await settled(page);
  await expectUnfinished(page);
});

test("a preset goes under what was typed, though it does not hold yet", async ({ page }) => {
  await leaveUnfinished(page);
  await page.getByRole("button", { name: /^Preset/ }).click();
  const dialog = page.getByRole("dialog", { name: "Presets" });
  await dialog.getByRole("button", { name: /^Small development/ }).click();
  await expect(dialog).toBeHidden();
  await settled(page);
  await expectUnfinished(page);
  await goToStep(page, "Network");
  await expect(page.getByLabel("Availability Zones", { exact: true })).toHaveValue("2");
});

test("what was typed last is there after a reload that waits for nothing", async ({ page }) => {
  await leaveUnfinished(page);
  await project(page).fill("");
  await project(page).pressSequentially("Last Words");
  await page.reload();
  await settled(page);
  await expect(project(page)).toHaveValue("Last Words");
});

test("a draft keeps what does not hold, and a tab that is closed leaves it to the next", async ({ page, context }) => {
  await leaveUnfinished(page);
  const dialog = await openDialog(page, "Drafts");
  await dialog.getByLabel("Save as").fill("Unfinished");
  await dialog.getByRole("button", { name: "Save as draft" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await page.getByRole("button", { name: "Take back everything" }).click();
  await expect(project(page)).toHaveValue("fraud-detector");
  await openDialog(page, "Drafts");
  await dialog.getByRole("button", { name: "Open Unfinished" }).click();
  await expectUnfinished(page);

  await page.waitForFunction(() =>
    Object.entries(localStorage).some(
      ([key, text]) => key.startsWith("stackwright:working:") && text.includes("values"),
    ),
  );
  await page.close();
  const later = await context.newPage();
  await openConfigurator(later);
  await expectUnfinished(later);
});

test("two tabs each keep their own, also over a reload", async ({ page, context }) => {
  await leaveUnfinished(page);
  const other = await context.newPage();
  await openConfigurator(other);
  await expect(project(other)).toHaveValue("fraud-detector");
  await project(other).fill("other-tab");
  await other.getByLabel("Owner", { exact: true }).fill("");
  await settled(other);
  await expect(other).toHaveURL(/#v=1&project=other-tab$/);
  await page.reload();
  await other.reload();
  await settled(page);
  await settled(other);
  await expectUnfinished(page);
  await expect(project(other)).toHaveValue("other-tab");
  await expect(other.getByLabel("Owner", { exact: true })).toHaveValue("");
});

test("a draft that one tab saves is in the other's list at once", async ({ page, context }) => {
  await openConfigurator(page);
  const here = await openDialog(page, "Drafts");
  const other = await context.newPage();
  await openConfigurator(other);
  const there = await openDialog(other, "Drafts");
  await there.getByLabel("Save as").fill("From there");
  await there.getByRole("button", { name: "Save as draft" }).click();
  await expect(here.getByRole("list", { name: "Drafts" })).toContainText("From there");
});

test("a browser that keeps nothing says so once, and nothing else changes", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
  });
  await openConfigurator(page);
  await project(page).fill("not-kept");
  const said = page.getByText("The browser keeps nothing for this page: keep the link instead.");
  await expect(said).toHaveCount(1);
  await project(page).fill("still-not-kept");
  await settled(page);
  await expect(page).toHaveURL(/project=still-not-kept$/);
  // It may have gone by itself since.
  expect(await said.count()).toBeLessThan(2);
});

test("back to the defaults asks, says what would go, and is undone", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=kept-name&owner=risk");
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  const dialog = page.getByRole("dialog", { name: "Reset to defaults" });
  await expect(dialog.getByText("This resets 2 changes. Undo brings everything back.")).toBeVisible();
  await dialog.getByRole("button", { name: "Keep what I have" }).click();
  await expect(project(page)).toHaveValue("kept-name");
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await dialog.getByRole("button", { name: "Take back everything" }).click();
  await expect(project(page)).toHaveValue("fraud-detector");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(project(page)).toHaveValue("kept-name");
});

test("the link of the defaults carries their version", async ({ page, context }) => {
  await openConfigurator(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied the link to this state.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/#v=1$/);
});

test("a preset keeps whose stack it is, unless one starts afresh", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=kept-name&region=eu-central-1&alerts.emails.0=oncall@acme-bank.io");
  const presets = page.getByRole("dialog", { name: "Presets" });
  await page.getByRole("button", { name: /^Preset/ }).click();
  await presets.getByRole("button", { name: /^High-throughput trading/ }).click();
  await expect(page).toHaveURL(/project=kept-name/);
  await expect(page).toHaveURL(/region=eu-central-1/);
  await expect(page).toHaveURL(/oncall@acme-bank\.io/);
  await page.getByRole("button", { name: /^Preset/ }).click();
  await presets.getByRole("switch", { name: /^Start afresh/ }).click();
  await presets.getByRole("button", { name: /^One-version pilot/ }).click();
  await expect(project(page)).toHaveValue("fraud-detector");
});
