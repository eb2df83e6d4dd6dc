import { expect, type Page } from "@playwright/test";

interface Hook {
  readonly editorText: () => string;
  readonly setEditorText: (text: string) => void;
}

/** Waits for the editor that can be typed in. */
export async function editorReady(page: Page): Promise<void> {
  await expect(page.locator(".monaco-editor textarea").first()).toBeAttached();
  await page.waitForFunction(() => Reflect.get(window, "__stackwright") !== undefined);
}

/** The whole text of the shown file; the page holds its visible lines only. */
export const editorText = (page: Page): Promise<string> =>
  page.evaluate(() => (Reflect.get(window, "__stackwright") as Hook).editorText());

/** Changes the shown file as a person would who selects all and pastes. */
export async function editText(page: Page, change: (text: string) => string): Promise<void> {
  const next = change(await editorText(page));
  await page.evaluate((text) => (Reflect.get(window, "__stackwright") as Hook).setEditorText(text), next);
}
