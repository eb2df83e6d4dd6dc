import { expect } from "@playwright/test";
import { goToStep, openConfigurator } from "./support/configurator";
import { test } from "./support/test";

test("a real alarm address is asked for until there is one", async ({ page }) => {
  await openConfigurator(page);
  const note = page.getByRole("note", { name: "Before you deploy" }).filter({ hasText: "mailbox simulator" });
  await expect(note).toHaveCount(0);
  await goToStep(page, "Review");
  await expect(note).toContainText("mailbox simulator");

  await note.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Alerts and logs" })).toBeVisible();
  await page
    .getByLabel(/e-mail/i)
    .first()
    .fill("oncall@bank-of-proof.io");
  await expect(note).toHaveCount(0);
  await goToStep(page, "Review");
  await expect(note).toHaveCount(0);
});

test("production asks where the state is kept, and one press keeps it in a bucket", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "CI/CD and state");
  const note = page.getByRole("note", { name: "Before you deploy" });
  await expect(note).toContainText("Production has no state backend");
  await note.getByRole("button", { name: "Use fraud-detector-prod-terraform-state" }).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByLabel("State bucket")).toHaveValue("fraud-detector-prod-terraform-state");
});
