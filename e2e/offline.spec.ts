import { expect } from "@playwright/test";
import { openConfigurator, previewText, settled } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { test } from "./support/test";

test("a server that cannot be reached is said, nothing typed is lost, and it is asked again by itself", async ({
  page,
}) => {
  await openConfigurator(page);
  await page.route("**/api/v1/generate**", (route) => route.abort());
  await page.getByLabel("Project", { exact: true }).fill("typed-offline");
  await expect(page.getByText("The server cannot be reached. What is shown is the last text that came")).toBeVisible();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("typed-offline");
  await expect(page).toHaveURL(/project=typed-offline/);
  await page.getByLabel("Owner", { exact: true }).fill("still-typing");
  await page.unroute("**/api/v1/generate**");
  await settled(page);
  await expect(page.getByText("The server cannot be reached")).toBeHidden();
  const text = await previewText(page, "terraform.tfvars");
  for (const word of ["typed-offline", "still-typing"]) expect(text).toContain(word);
});

test("what works without the server works without it", async ({ page, context }) => {
  await openConfigurator(page, "/#v=1&project=kept-name");
  await openDialog(page, "Drafts");
  await page.keyboard.press("Escape");
  await context.setOffline(true);
  const drafts = await openDialog(page, "Drafts");
  await drafts.getByRole("button", { name: "Save as draft" }).click();
  await expect(drafts.getByRole("list", { name: "Drafts" })).toContainText("kept-name prod");
  await page.keyboard.press("Escape");
  await page.getByLabel("Project", { exact: true }).fill("other-name");
  await expect(page.getByText("The server cannot be reached.", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("kept-name");
  await context.setOffline(false);
  await settled(page);
});
