import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { editorReady, editorText, editText } from "./support/editor";
import { test } from "./support/test";

/** Longer than the page waits before it keeps what was typed. */
const kept = (page: Page) => page.waitForTimeout(800);

async function edit(page: Page, words: string): Promise<void> {
  await page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: "network.tf" }).click();
  await expect(page.getByRole("tab", { name: "network.tf", selected: true })).toBeVisible();
  await editorReady(page);
  await editText(page, (text) => `# ${words}\n${text}`);
  await expect(page.getByRole("region", { name: "Hand edits" })).toContainText("Edited by hand");
}

async function textAfterReload(page: Page): Promise<string> {
  await page.reload();
  await page
    .getByRole("navigation", { name: "Files" })
    .getByRole("button", { name: /^network\.tf/ })
    .click();
  await editorReady(page);
  await expect(page.getByRole("region", { name: "Hand edits" })).toContainText("Edited by hand");
  return editorText(page);
}

test("two tabs keep their hand edits apart", async ({ page, context }) => {
  await openConfigurator(page);
  await edit(page, "the first tab");
  await kept(page);
  const other = await context.newPage();
  await openConfigurator(other);
  await edit(other, "the other tab");
  await kept(other);
  expect(await textAfterReload(page)).toMatch(/^# the first tab\n(?!# )/);
  expect(await textAfterReload(other)).toMatch(/^# the other tab\n(?!# )/);
});
