import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

/** Opens the configurator and waits until it reacts to what one does. */
export async function openConfigurator(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("status", { name: "Preview" })).toHaveText(/up to date/);
}

/** Goes to a step by its name in the side bar. */
export async function goToStep(page: Page, title: string): Promise<void> {
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: title }).click();
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeFocused();
}

/** Waits until the preview shows what the form says. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("status", { name: "Preview" })).toHaveText(/up to date/);
}

/** One of the things of a list, such as a model version, by its place. */
export const item = (page: Page, kind: string, place: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^${kind} `) }).nth(place);

/** The text of a file as the preview shows it. */
export async function previewText(page: Page, file: string): Promise<string> {
  await page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: file }).click();
  await expect(page.getByRole("tab", { name: file, selected: true })).toBeVisible();
  return page.evaluate(() => {
    const hook: unknown = Reflect.get(window, "__stackwright");
    const editor = hook as { readonly editorText: () => string } | undefined;
    return editor?.editorText() ?? document.querySelector("pre code")?.textContent ?? "";
  });
}

/** Presses the button and gives the bytes that arrive. */
export async function downloadZip(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const arrival = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download zip" }).first().click();
  const download = await arrival;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The files of a zip as text. */
export function unzip(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** Copies the link to the current state and gives it. */
export async function shareLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied the link to this state.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
