import { expect, type Locator } from "@playwright/test";

/** Pastes a text that the page takes itself, as soon as it is alive enough to do so. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  const paste = (area: Element, given: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    return !area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };
  await expect.poll(() => field.evaluate(paste, text)).toBe(true);
}
