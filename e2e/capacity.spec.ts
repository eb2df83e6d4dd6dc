import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { goToStep, openConfigurator } from "./support/configurator";
import { test } from "./support/test";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("a peak is held against the stack, and what ends it leads to its field", async ({ page }) => {
      await openConfigurator(page, "/#v=1&api.rateLimit=700");
      await goToStep(page, "Review");
      const panel = page.getByRole("region", { name: "Will it carry the peak?" });
      await page.getByText("Will it carry the peak?").click();
      const v1 = panel.getByRole("region", { name: "v1" });
      await expect(v1.getByRole("heading")).toHaveText("v1 ends at 500 a second");
      await panel.getByLabel("Requests a second").fill("400");
      await expect(v1.getByRole("heading")).toHaveText("v1 carries 400 a second");
      await panel.getByLabel("Requests a second").fill("many");
      await expect(panel.getByText("Expected a number from 1 to 500,000.")).toBeVisible();
      await expect(v1).toHaveCount(0);
      await panel.getByLabel("Requests a second").fill("3,000");
      await expect(v1).toContainText("Stage rate limit 700 → 3,000");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      await panel.getByLabel("Requests a second").scrollIntoViewIfNeeded();
      await page.screenshot({ path: `test-results/screens/${colorScheme}/capacity.png` });
      await v1.getByRole("button", { name: "Change Throttle of the stage" }).click();
      await expect(page.getByRole("textbox", { name: /^Stage rate limit/ })).toBeFocused();
    });
  });
}
