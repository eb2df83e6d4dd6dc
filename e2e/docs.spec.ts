import { expect } from "@playwright/test";
import { test } from "./support/test";
import { violations } from "./support/violations";

const pages = ["/docs", "/docs/quick-start", "/docs/options", "/docs/api", "/docs/commands", "/docs/proof"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    for (const address of pages) {
      test(`${address} has nothing to mend`, async ({ page }) => {
        test.slow();
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.screenshot({ path: `test-results/screens/${colorScheme}${address.replaceAll("/", "-")}.png` });
      });
    }
  });
}

test("one gets from the header over the index to a page, and on", async ({ page }) => {
  await page.goto("/rules");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Docs" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Quick start/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Quick start" })).toBeVisible();
  await page.getByRole("main").getByRole("article").getByRole("link", { name: "the commands" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Every command" })).toBeVisible();
});

test("a request of the API runs in the page, and says why it is refused", async ({ page }) => {
  await page.goto("/docs/api");
  const lint = page.getByRole("form", { name: "Try POST /api/v1/lint" });
  await lint.getByLabel("Accept").selectOption("text/plain");
  await lint.getByRole("button", { name: "Run" }).click();
  await expect(lint.getByText("key-rotates")).toBeVisible();
  await lint.getByLabel(/^Body/).fill("{");
  await lint.getByRole("button", { name: "Run" }).click();
  await expect(lint.getByText("application/problem+json")).toBeVisible();
  const file = page.getByRole("form", { name: "Try GET /api/v1/files/{path}" });
  await file.getByLabel("path").fill("storage.tf");
  await file.getByRole("button", { name: "Run" }).click();
  await expect(file.getByText("aws_efs_file_system").first()).toBeVisible();
});
