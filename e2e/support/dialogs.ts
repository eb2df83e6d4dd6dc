import { expect, type Locator, type Page } from "@playwright/test";

/** Opens one of the dialogs that act on the form as a whole. */
export async function openDialog(page: Page, title: string): Promise<Locator> {
  await page.getByRole("region", { name: "Form tools" }).getByRole("button", { name: title, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText("Opening…")).toBeHidden();
  return dialog;
}

/** Drops a file on an element of the page, as a file manager does. */
export async function dropFile(target: Locator, name: string, text: string | Buffer): Promise<void> {
  const bytes = [...Buffer.from(text)];
  const transfer = await target.page().evaluateHandle(
    ({ fileName, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], fileName));
      return data;
    },
    { fileName: name, content: bytes },
  );
  await target.dispatchEvent("dragover", { dataTransfer: transfer });
  await target.dispatchEvent("drop", { dataTransfer: transfer });
}
