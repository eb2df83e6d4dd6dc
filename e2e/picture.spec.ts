import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { test } from "./support/test";

const open = async (page: Page, address = "/") => {
  await openConfigurator(page, address);
  await page.locator(".monaco-editor").first().waitFor();
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Picture of the stack" });
  await expect(dialog.getByRole("img", { name: /^fraud-detector, prod/ })).toBeVisible();
  return dialog;
};

test("the picture follows the configuration, and each thing leads to its block", async ({ page }) => {
  const dialog = await open(page, "/#v=1&network.nat=single");
  await expect(dialog.getByText("NAT gateway", { exact: true }).first()).toBeVisible();
  await dialog.locator("[data-file]").filter({ hasText: "Function v1" }).first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("tab", { name: "functions.tf", selected: true })).toBeVisible();
  await expect(page.locator(".monaco-editor .view-line", { hasText: '"aws_lambda_function" "model"' })).toBeVisible();
});

test("the same in words, with the keyboard", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: "Picture of the stack" });
  await dialog.getByText(/^The picture in words/).press("Enter");
  const list = dialog.getByRole("list", { name: "Things in the picture" });
  await expect(list.getByRole("listitem").filter({ hasText: "Callers" })).toContainText("calls Firewall");
  await list.getByRole("button", { name: /Model storage/ }).press("Enter");
  await expect(page.getByRole("tab", { name: "storage.tf", selected: true })).toBeVisible();
});

test("it is taken along as SVG and PNG", async ({ page }) => {
  const dialog = await open(page);
  const take = async (kind: "SVG" | "PNG") => {
    const arrival = page.waitForEvent("download");
    await dialog.getByRole("button", { name: `Download ${kind}` }).click();
    const download = await arrival;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await take("SVG");
  expect(svg.name).toBe("fraud-detector-prod.svg");
  expect(svg.bytes.toString()).toContain("prefers-color-scheme:dark");
  const png = await take("PNG");
  expect(png.name).toBe("fraud-detector-prod.png");
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the picture has nothing to mend and breaks no policy", async ({ page }) => {
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      const dialog = await open(page);
      await page.screenshot({ path: `test-results/screens/${colorScheme}/picture.png` });
      await dialog.getByText(/^The picture in words/).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
}
