import { expect, type Page } from "@playwright/test";
import { openConfigurator, previewText, settled } from "./support/configurator";
import { test } from "./support/test";

/** Has the page itself measure from the next key press to another text in the editor. */
const watchNextKey = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const editor = Reflect.get(window, "__stackwright") as { readonly editorText: () => string };
    const before = editor.editorText();
    const measure = new Promise<number>((resolve) => {
      const onKey = () => {
        const start = performance.now();
        const look = () => {
          if (editor.editorText() !== before) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      };
      addEventListener("keydown", onKey, { once: true, capture: true });
    });
    Reflect.set(window, "__measure", measure);
  });

const measured = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, "__measure") as Promise<number>);

test("every key reaches the preview, and the time it takes is printed", async ({ page }) => {
  await openConfigurator(page);
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await page.getByLabel("Owner", { exact: true }).focus();
  await page.keyboard.press("x");
  await expect(page.getByRole("tab", { name: "variables.tf", selected: true })).toBeVisible();
  await settled(page);

  const times: number[] = [];
  for (const letter of "abcdefghijk") {
    await watchNextKey(page);
    await page.keyboard.press(letter);
    times.push(await measured(page));
    await settled(page);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  // A figure, not a verdict: how long it takes depends on what else the machine does.
  console.log(`keystroke to text: ${Math.round(median)} ms (median of ${times.length})`);
  expect(await previewText(page, "variables.tf")).toContain("xabcdefghijk");
});
