import type { Page } from "@playwright/test";
import { eachField } from "./form-fields";
import { longestTaskMs, trace } from "./main-thread";
import { type Bench, median } from "./measure";
import { withPage } from "./with-page";

const text = "abcde";

/** Scripts that carry the editor, found by what is in them. */
async function editorScripts(page: Page): Promise<ReadonlySet<string>> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => (/\.js$/.test(name) ? [name] : [])),
  );
  const scripts = await Promise.all(urls.map(async (url) => ({ url, body: await (await fetch(url)).text() })));
  return new Set(scripts.filter(({ body }) => body.includes("monaco-editor")).map(({ url }) => url));
}

/** Types into every text field of every step. */
async function typeEverywhere(page: Page, typed: (work: () => Promise<void>) => Promise<void>): Promise<void> {
  const steps = page.getByRole("navigation", { name: "Steps" }).getByRole("button");
  for (const step of await steps.all()) {
    await step.click();
    await eachField(page, async (field) => {
      await field.focus();
      await typed(async () => {
        for (const key of text) {
          await page.keyboard.press(key);
          await page.waitForTimeout(200);
        }
      });
      for (const _ of text) await page.keyboard.press("Backspace");
    });
  }
}

/** Main-thread work while somebody types, from Chromium's own trace; the editor's share is taken out. */
export const bench: Bench = () =>
  withPage({ width: 1280, height: 800 }, async (page, address) => {
    await page.goto(address);
    await page.locator(".monaco-editor .view-line").first().waitFor();
    const session = await page.context().newCDPSession(page);
    const editor = await editorScripts(page);
    const longest: number[] = [];
    await typeEverywhere(page, async (work) => {
      longest.push(longestTaskMs(await trace(page, session, work), (url) => editor.has(url)));
    });
    return [
      {
        name: `typing, longest main-thread task outside the editor, ${longest.length} fields`,
        value: Math.max(...longest),
        unit: "ms",
        limit: 50,
      },
      { name: "typing, the same, median field", value: median(longest), unit: "ms" },
    ];
  });
