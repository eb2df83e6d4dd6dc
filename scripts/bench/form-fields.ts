import type { Locator, Page } from "@playwright/test";

const all = "#form-pane input:not([type=checkbox], [type=radio]):visible, #form-pane textarea:visible";

/** Does something with every field of text that a step shows, one after the other; a field that folds away meanwhile is passed over. */
export async function eachField(page: Page, work: (field: Locator) => Promise<void>): Promise<void> {
  const ids = await page.locator(all).evaluateAll((fields) => fields.map(({ id }) => id));
  for (const id of ids.filter((one) => one !== "")) {
    const field = page.locator(`[id="${id}"]`);
    if (await field.isVisible()) await work(field);
  }
}
