import { expect, type Page, test } from "@playwright/test";
import { openConfigurator, settled } from "./support/configurator";

/** Milliseconds from the next key press to another text in the editor, measured in the page itself. */
const timeToText = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const editor = Reflect.get(window, "__stackwright") as { readonly editorText: () => string };
        const before = editor.editorText();
        const onKey = () => {
          const start = performance.now();
          const look = () => {
            if (editor.editorText() !== before) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        };
        addEventListener("keydown", onKey, { once: true, capture: true });
      }),
  );

test("text that was typed reaches the preview within 150 ms, as a median", async ({ page }) => {
  await openConfigurator(page);
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await page.getByLabel("Owner", { exact: true }).focus();
  await page.keyboard.press("x");
  await expect(page.getByRole("tab", { name: "variables.tf", selected: true })).toBeVisible();
  await settled(page);

  const times: number[] = [];
  for (const letter of "abcdefghijk") {
    const time = timeToText(page);
    await page.keyboard.press(letter);
    times.push(await time);
    await settled(page);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  test.info().annotations.push({ type: "keystroke to text", description: `${Math.round(median)} ms (median)` });
  expect(median).toBeLessThanOrEqual(150);
});
