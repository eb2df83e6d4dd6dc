import { expect } from "@playwright/test";
import { downloadZip, goToStep, item, openConfigurator, settled, unzip } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { test } from "./support/test";

test("first visit: from the address to a bundle that one would merge", async ({ page }) => {
  test.slow();
  await openConfigurator(page);
  await page.getByRole("button", { name: "2 to do" }).click();
  const note = page.getByRole("note", { name: "Before you deploy" }).filter({ hasText: "mailbox simulator" });
  await note.getByRole("button", { name: "Change it" }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("oncall@acme-bank.io");
  await goToStep(page, "Project");
  await page.getByLabel("Project", { exact: true }).fill("card-guard");
  await goToStep(page, "Review");
  const numbers = page.getByRole("region", { name: "The stack in numbers" });
  await expect(numbers).toContainText("card-guard-prod in us-east-1 has 2 functions, 2 stages, 3 zones");
  await expect(numbers).toContainText(/\d+ resources in all/);
  await expect(numbers).toContainText("Fixed monthly cost: 10 warm environments");
  await settled(page);
  const files = unzip((await downloadZip(page)).bytes);
  expect(files["terraform.tfvars"]).toContain("oncall@acme-bank.io");
  expect(JSON.parse(files["stackwright.json"] ?? "{}").project).toBe("card-guard");
});

test("next month: one model is changed from an old link, and only that", async ({ page }) => {
  await openConfigurator(page, "/#v=1&project=card-guard&models.1.imageTag=v2-1.4.0");
  const before = unzip((await downloadZip(page)).bytes);
  await goToStep(page, "Model versions");
  await item(page, "Model version", 1).getByLabel("Image tag").fill("v2-1.5.0");
  await settled(page);
  const dialog = await openDialog(page, "Compare");
  await expect(dialog.getByRole("list", { name: "Changed options" }).getByRole("listitem")).toHaveCount(1);
  await expect(dialog.getByText("4 updated in place").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const after = unzip((await downloadZip(page)).bytes);
  const changed = Object.keys(after).filter((path) => path.endsWith(".tf") && after[path] !== before[path]);
  expect(changed).toEqual(["variables.tf"]);
});
