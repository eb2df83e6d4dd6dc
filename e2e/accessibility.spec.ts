import { expect } from "@playwright/test";
import { goToStep, openConfigurator } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { steps } from "./support/steps";
import { test } from "./support/test";
import { violations } from "./support/violations";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("no step has anything to mend", async ({ page }) => {
      test.slow();
      await openConfigurator(page);
      for (const step of steps) {
        await goToStep(page, step);
        expect(await violations(page), step).toEqual([]);
      }
    });

    test("nor have errors, help, dialogs and banners", async ({ page }) => {
      test.slow();
      await openConfigurator(page, "/#v=1&region=atlantis");
      await page.getByLabel("Project", { exact: true }).fill("NOT OK");
      await page.getByRole("button", { name: "Download zip" }).click();
      await expect(page.getByRole("group", { name: "What to fix" })).toBeVisible();
      expect(await violations(page), "errors").toEqual([]);
      await page.getByRole("button", { name: "Help" }).first().click();
      expect(await violations(page), "help").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
      expect(await violations(page), "shortcuts").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Preset/ }).click();
      await expect(page.getByRole("dialog", { name: "Presets" })).toBeVisible();
      expect(await violations(page), "presets").toEqual([]);
    });

    for (const [title, waitFor] of [
      ["Compare", "Network › NAT gateways"],
      ["Import", "Read it"],
      ["Drafts", "Save as draft"],
      ["Share", "From a checkout of this configurator"],
    ] as const) {
      test(`nor has the dialog ${title}`, async ({ page }) => {
        test.slow();
        await openConfigurator(page, "/#v=1&network.nat=single");
        const dialog = await openDialog(page, title);
        await expect(dialog.getByText(waitFor)).toBeVisible();
        // What is behind a modal dialog is dimmed, and nobody can get to it.
        const modal = "[role=dialog]";
        expect(await violations(page, modal), title).toEqual([]);
        for (const tab of await dialog.getByRole("tab").all()) {
          await tab.click();
          await expect(tab).toHaveAttribute("data-state", "active");
          expect(await violations(page, modal), await tab.innerText()).toEqual([]);
        }
      });
    }

    for (const address of ["/audit", "/rules", "/no-such-page"]) {
      test(`nor has ${address}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test("the theme is kept over a reload", async ({ page }) => {
  await openConfigurator(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: /Switch to light/ }).click();
  await page.getByRole("button", { name: /Switch to dark/ }).click();
  expect(await background()).not.toBe(light);
  const dark = await background();
  await page.reload();
  expect(await background()).toBe(dark);
});
