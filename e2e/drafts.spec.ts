import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { test } from "./support/test";

const project = (page: Page) => page.getByLabel("Project", { exact: true });

async function saveAs(page: Page, name: string): Promise<void> {
  const dialog = await openDialog(page, "Drafts");
  await dialog.getByLabel("Save as").fill(name);
  await dialog.getByRole("button", { name: "Save as draft" }).click();
  await expect(dialog.getByRole("list", { name: "Drafts" })).toContainText(name);
  await page.keyboard.press("Escape");
}

test("a draft is saved, opened, renamed, duplicated, and deleted with a way back", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=first-idea");
  await saveAs(page, "First");
  await project(page).fill("second-idea");
  const dialog = await openDialog(page, "Drafts");
  await expect(dialog.getByText("Working on First: changed since it was saved.")).toBeVisible();
  await dialog.getByRole("button", { name: "Open First" }).click();
  await expect(project(page)).toHaveValue("first-idea");

  await openDialog(page, "Drafts");
  await dialog.getByRole("button", { name: "Duplicate First" }).click();
  await dialog.getByRole("button", { name: "Rename First (2)" }).click();
  await dialog.getByLabel("New name of First (2)").fill("Copy");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Delete First" }).click();
  const items = dialog.getByRole("list", { name: "Drafts" }).getByRole("listitem");
  await expect(items).toHaveCount(1);
  await expect(dialog.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(items).toHaveCount(2);
});

test("a draft that another tab changed is not replaced in silence", async ({ page, context }) => {
  await openConfigurator(page, "/#v=1&project=mine");
  await saveAs(page, "Shared");
  const other = await context.newPage();
  await openConfigurator(other, "/#v=1&project=theirs");
  const theirs = await openDialog(other, "Drafts");
  await theirs.getByRole("button", { name: "Open Shared" }).click();
  await project(other).fill("theirs-now");
  await openDialog(other, "Drafts");
  await theirs.getByRole("button", { name: "Save", exact: true }).click();
  const mine = await openDialog(page, "Drafts");
  await expect(mine.getByText("Shared was changed in another tab since you opened it.")).toBeVisible();
  await mine.getByRole("button", { name: "Replace it with mine" }).click();
  await expect(mine.getByText("Working on Shared: saved.")).toBeVisible();
});

test("a draft of an older version says what it no longer has", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() =>
    localStorage.setItem(
      "stackwright:drafts",
      JSON.stringify([{ id: "old", name: "Old", link: "v=1&owner=kept&colour=red", savedAt: 1 }]),
    ),
  );
  await openConfigurator(page);
  const dialog = await openDialog(page, "Drafts");
  await dialog.getByRole("button", { name: "Open Old" }).click();
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("kept");
  await expect(page.getByRole("list", { name: "Not taken over" })).toContainText("colour");
});

test("a browser that is full says so and loses nothing", async ({ page }) => {
  await openConfigurator(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const dialog = await openDialog(page, "Drafts");
  await dialog.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText("The browser’s storage is full: delete a draft, or keep the link.")).toBeVisible();
  await expect(dialog.getByText("No drafts yet.")).toBeVisible();
});

test("what was left unfinished comes back at the bare address, once, and can be put away", async ({
  page,
  context,
}) => {
  await openConfigurator(page);
  await project(page).fill("half-done");
  await expect(page).toHaveURL(/project=half-done/);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("stackwright:working:")));

  const beside = await context.newPage();
  await openConfigurator(beside);
  await expect(project(beside)).toHaveValue("fraud-detector");
  await beside.close();

  await page.close();
  const later = await context.newPage();
  await openConfigurator(later);
  await expect(project(later)).toHaveValue("half-done");
  await expect(later.getByText(/^Restored what you had at /)).toBeVisible();
  await later.getByRole("button", { name: "Discard and start over" }).click();
  await expect(project(later)).toHaveValue("fraud-detector");
  await later.getByRole("button", { name: "Undo" }).click();
  await expect(project(later)).toHaveValue("half-done");
});
