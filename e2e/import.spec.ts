import { expect } from "@playwright/test";
import { downloadZip, openConfigurator, settled, unzip } from "./support/configurator";
import { dropFile, openDialog } from "./support/dialogs";
import { pasteInto } from "./support/paste";
import { test } from "./support/test";

test("a zip that was downloaded is dropped on the page, taken over and undone", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=card-guard&network.zones=2");
  await settled(page);
  const { bytes } = await downloadZip(page);
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await page.getByRole("button", { name: "Take back everything" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("fraud-detector");
  // Undo joins what follows each other within the same moment.
  await page.waitForTimeout(1000);
  await dropFile(page.getByRole("region", { name: "Preview" }), "card-guard-prod.zip", bytes);
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog.getByRole("list", { name: "Changed options" })).toContainText("card-guard");
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("fraud-detector");
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("card-guard");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("fraud-detector");
});

test("variables change the form they are read into; what no option sets is listed", async ({ page }) => {
  await openConfigurator(page, "/#v=1&network.nat=single");
  const text = unzip((await downloadZip(page)).bytes)["terraform.tfvars"] ?? "";
  const dialog = await openDialog(page, "Import");
  await dialog.getByLabel("File to read").setInputFiles({
    name: "terraform.tfvars",
    mimeType: "text/plain",
    buffer: Buffer.from(`${text.replace('owner         = "ml-platform"', 'owner = "risk"')}\nspare = 1\n`),
  });
  await expect(dialog.getByRole("list", { name: "Changed options" }).getByRole("listitem")).toHaveCount(1);
  await expect(dialog.getByRole("list", { name: "Not taken over" })).toContainText("spare");
  await expect(dialog.getByText("everything else stays as it is in the form")).toBeVisible();
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("risk");
  await expect(page.getByRole("list", { name: "Not taken over" })).toContainText("spare");
  await expect(page).toHaveURL(/network\.nat=single/);
});

test("a link is pasted with the keyboard alone", async ({ page }) => {
  await openConfigurator(page);
  await page.getByRole("heading", { level: 2, name: "Project" }).focus();
  await page.keyboard.press("i");
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(/^Or paste a link, or the text/).focus();
  await page.keyboard.insertText("https://elsewhere.internal/#v=1&project=pasted-name");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("list", { name: "Changed options" })).toContainText("pasted-name");
  await dialog.getByRole("button", { name: "Take over" }).press("Enter");
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("pasted-name");
});

test("a file that is pasted as text is read at once", async ({ page }) => {
  await openConfigurator(page);
  const dialog = await openDialog(page, "Import");
  const long = `{"project": "pasted-name"${" ".repeat(200_000)}}`;
  await pasteInto(dialog.getByLabel(/^Or paste a link, or the text/), long);
  await expect(dialog.getByRole("list", { name: "Changed options" })).toContainText("pasted-name");
});

for (const [name, text, reason] of [
  ["notes.txt", "hello", "received notes.txt, expected stackwright.json"],
  ["stackwright.json", "{", "line 1, column 2"],
] as const) {
  test(`${name} that cannot be read changes nothing and says why`, async ({ page }) => {
    await openConfigurator(page, "/#v=1&owner=kept");
    await dropFile(page.getByRole("region", { name: "Form", exact: true }), name, text);
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog.getByRole("alert")).toContainText(reason);
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("kept");
  });
}
