import { expect } from "@playwright/test";
import { openConfigurator, settled } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { test } from "./support/test";

test("a link leads to a step, a file and a line, which are no part of the configuration", async ({ page, context }) => {
  await openConfigurator(page, "/#v=1&owner=risk");
  await settled(page);
  const dialog = await openDialog(page, "Share");
  await dialog.getByLabel("Step").selectOption("network");
  await dialog.getByLabel("File").selectOption("api.tf");
  await dialog.getByLabel("Line", { exact: true }).fill("12");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Copy: Link", exact: true }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#v=1&owner=risk&step=network&file=api\.tf&line=12$/);

  const elsewhere = await context.newPage();
  await openConfigurator(elsewhere, link);
  await expect(elsewhere.getByRole("heading", { level: 2, name: "Network" })).toBeVisible();
  await expect(elsewhere.getByRole("tab", { name: "api.tf", selected: true })).toBeVisible();
  await expect(elsewhere.getByRole("list", { name: "Not taken over" })).toBeHidden();
});

test("commands carry the whole state, quoted for a shell", async ({ page, request }) => {
  await openConfigurator(page, "/#v=1&owner=Fraud%20%26%20Risk");
  const dialog = await openDialog(page, "Share");
  const curl = await dialog.getByText(/^curl /).textContent();
  const address = /'(http[^']+)'/.exec(curl ?? "")?.[1] ?? "";
  const answer = await request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/zip");
  await expect(dialog.getByText(/^bin\/stackwright generate --link '#v=1&owner=Fraud%20%26%20Risk'/)).toBeVisible();
});

test("a place that there is not is named, and the rest of the link holds", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk&step=kitchen&line=none");
  const list = page.getByRole("list", { name: "Not taken over" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("risk");
});

test("a file that the stack does not have is said to be missing", async ({ page }) => {
  await openConfigurator(page, "/#v=1&file=gone.tf");
  await expect(page.getByText("The link leads to gone.tf, which this stack does not have.")).toBeVisible();
});
