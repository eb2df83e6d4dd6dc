import type { Page } from "@playwright/test";
import { eachField } from "./form-fields";
import type { Bench } from "./measure";
import { withPage } from "./with-page";

/** Longer than a field waits before it says what is wrong, and than an answer of the server takes. */
const pauseMs = 1600;

declare global {
  /** What moved since it was last asked for. */
  var shifted: number;
}

/**
 * Adds up what moves, also right after a key, which browsers forgive. Code that scrolls to the line of a field moves on
 * purpose.
 */
function watchShifts(): void {
  globalThis.shifted = 0;
  const inEditor = ({ node }: { readonly node?: Node | null }) =>
    node instanceof Element && node.closest(".monaco-editor") !== null;
  const add = (entries: PerformanceObserverEntryList) => {
    for (const entry of entries.getEntries()) {
      // Safe: entries of this type are LayoutShift, which TypeScript's DOM library does not know yet.
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node | null }[] };
      if (!sources.every(inEditor)) globalThis.shifted += value;
    }
  };
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
}

async function shiftOf(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    globalThis.shifted = 0;
  });
  await work();
  await page.waitForTimeout(pauseMs);
  return page.evaluate(() => globalThis.shifted);
}

/** What moves while each field of a step is made wrong and right again. */
async function shiftsOfStep(page: Page): Promise<readonly number[]> {
  const shifts: number[] = [];
  await eachField(page, async (field) => {
    const held = await field.inputValue();
    await field.focus();
    shifts.push(await shiftOf(page, () => page.keyboard.type("!!")));
    shifts.push(await shiftOf(page, () => field.fill(held)));
  });
  return shifts;
}

/** Layout shift of the configurator as it loads, and while errors come and go. */
export const bench: Bench = () =>
  withPage({ width: 1440, height: 900 }, async (page, address) => {
    await page.addInitScript(watchShifts);
    await page.goto(address);
    await page.getByRole("toolbar", { name: "Stacks" }).waitFor();
    await page.waitForTimeout(2 * pauseMs);
    const loading = await page.evaluate(() => globalThis.shifted);
    const errors: number[] = [];
    for (const step of ["Project", "Scaling", "API and quotas", "Alerts and logs"]) {
      await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).click();
      await page.waitForTimeout(pauseMs);
      errors.push(...(await shiftsOfStep(page)));
    }
    return [
      { name: "layout shift in thousandths, loading", value: loading * 1000, unit: "", limit: 1 },
      { name: `the same, worst of ${errors.length} errors`, value: Math.max(...errors) * 1000, unit: "", limit: 1 },
    ];
  });
