import { expect, type Page } from "@playwright/test";
import { settled } from "./support/configurator";
import { editorReady, editorText, editText } from "./support/editor";
import { pasteInto } from "./support/paste";
import { test } from "./support/test";

const unused = 'variable "left_over" {\n  type = string\n}\n';
const result = (page: Page) => page.getByRole("region", { name: "Result" });
const source = (page: Page, path = "main.tf") => page.getByRole("textbox", { name: `Text of ${path}` });

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/audit");
  await source(page).fill(text);
  await expect(
    result(page)
      .getByRole("button", { name: /left_over/ })
      .first(),
  ).toBeVisible();
  await editorReady(page);
}

/** Longer than the page waits before it keeps what was typed. */
const kept = (page: Page) => page.waitForTimeout(600);

const textFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("what was pasted is there after a reload and after a visit to the rules", async ({ page }) => {
  await paste(page, unused);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Rules" }).click();
  await expect(page.getByRole("heading", { name: "Rules", exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Audit" }).click();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe(unused);
  await editText(page, (text) => `# one more\n${text}`);
  await kept(page);
  await page.reload();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe(`# one more\n${unused}`);
  await expect(
    result(page)
      .getByRole("button", { name: /left_over/ })
      .first(),
  ).toBeVisible();
});

test("what was typed last is kept, however soon one leaves", async ({ page }) => {
  await paste(page, unused);
  await editText(page, () => "# the last word\n");
  await page.reload();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe("# the last word\n");
});

test("files come back with their edits, the one that was shown, and what was not read", async ({ page }) => {
  await page.goto("/audit");
  await page
    .getByLabel("Terraform files")
    .setInputFiles([textFile("a.tf", unused), textFile("b.tf", "# b\n"), textFile("notes.txt", "no")]);
  const files = page.getByRole("navigation", { name: "Files" });
  await files.getByRole("button", { name: /^b\.tf/ }).click();
  await expect(source(page, "b.tf")).toBeAttached();
  await editorReady(page);
  await editText(page, (text) => `${text}# edited\n`);
  await kept(page);
  await page.reload();
  await expect(source(page, "b.tf")).toBeAttached();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe("# b\n# edited\n");
  await expect(files.getByRole("button", { name: /^a\.tf/ })).toBeVisible();
  await expect(page.getByText("1 file was not read")).toBeVisible();
});

test("megabytes are kept as well", async ({ page }) => {
  const large = `${"# a line of a comment that says little\n".repeat(80_000)}${unused}`;
  await page.goto("/audit");
  await page.getByLabel("Terraform files").setInputFiles([textFile("large.tf", large)]);
  await expect(source(page, "large.tf")).toBeAttached();
  await kept(page);
  await page.reload();
  await expect(source(page, "large.tf")).toBeAttached();
  await editorReady(page);
  await expect.poll(async () => (await editorText(page)).length).toBe(large.length);
});

test("a text of megabytes that is pasted goes to the editor", async ({ page }) => {
  const large = `${"# a line of a comment that says little\n".repeat(80_000)}${unused}`;
  await page.goto("/audit");
  await pasteInto(source(page), large);
  await editorReady(page);
  await expect.poll(async () => (await editorText(page)).length).toBe(large.length);
  await expect(
    result(page)
      .getByRole("button", { name: /left_over/ })
      .first(),
  ).toBeVisible();
});

test("Clear forgets it, here and for good, and can be taken back", async ({ page }) => {
  await paste(page, unused);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(result(page).getByRole("button", { name: "Try an example answer" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => editorText(page)).toBe(unused);
  await page.getByRole("button", { name: "Clear" }).click();
  await kept(page);
  await page.reload();
  await expect(result(page).getByRole("button", { name: "Try an example answer" })).toBeVisible();
  await expect(source(page)).toHaveValue("");
});

test("from Build it right there is a way back, by the page and by the browser", async ({ page }) => {
  await paste(page, unused);
  const build = async () => {
    await page.getByRole("button", { name: "Build it right" }).click();
    await page.getByRole("link", { name: "Open in configurator" }).click();
    await settled(page);
  };
  await build();
  await page.getByRole("link", { name: "Back to the audit" }).click();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe(unused);
  await build();
  await page.goBack();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe(unused);
});

test("two tabs keep what is theirs", async ({ page, context }) => {
  await paste(page, unused);
  await kept(page);
  const other = await context.newPage();
  await other.goto("/audit");
  await expect(result(other).getByRole("button", { name: "Try an example answer" })).toBeVisible();
  await source(other).fill("# the other tab\n");
  await kept(other);
  await page.reload();
  await editorReady(page);
  await expect.poll(() => editorText(page)).toBe(unused);
  await other.reload();
  await editorReady(other);
  await expect.poll(() => editorText(other)).toBe("# the other tab\n");
});

test("where the browser keeps nothing, it says so and the audit works", async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: forbidden });
    }
  });
  await paste(page, unused);
  await expect(page.getByText("The browser keeps nothing for this page")).toBeVisible();
});
