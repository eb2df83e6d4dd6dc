import { goToStep, openConfigurator } from "./support/configurator";
import { steps } from "./support/steps";
import { test } from "./support/test";

const fileName = (step: string): string => step.toLowerCase().replaceAll(/\W+/g, "-");

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test("each step, to look at", async ({ page }) => {
      test.slow();
      await openConfigurator(page);
      await page.locator(".monaco-editor").first().waitFor();
      for (const step of steps) {
        await goToStep(page, step);
        await page.screenshot({ path: `test-results/screens/${colorScheme}/${fileName(step)}.png` });
      }
    });
  });
}

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test("form and preview, to look at", async ({ page }) => {
    await openConfigurator(page);
    await page.screenshot({ path: "test-results/screens/360/form.png", fullPage: true });
    await page.getByRole("tab", { name: "Preview" }).tap();
    await page.screenshot({ path: "test-results/screens/360/preview.png" });
  });
});
