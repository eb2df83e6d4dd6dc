import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { withNextServer } from "../run/build/next-server";
import { ensureBrowser } from "../run/set-up/browser";
import { root } from "../run/set-up/paths.mjs";
import { findFreePort } from "../run/set-up/port";
import { galleryPage } from "./gallery-page";
import { fileOf, type Screen, type Size, sizes, type Theme, themes } from "./screen";
import { SETTLED_MS, screens } from "./screens";

const directory = join(root, "test-results", "screens");

interface Wanted {
  readonly screen: Screen;
  readonly size: Size;
  readonly theme: Theme;
}

/** Words narrow it down: each must be in the name of the screen, the window or the theme. */
function wantedBy(words: readonly string[]): readonly Wanted[] {
  const all = screens.flatMap((screen) =>
    sizes.flatMap((size) => themes.map((theme): Wanted => ({ screen, size, theme }))),
  );
  return all.filter(({ screen, size, theme }) => {
    const text = `${screen.name} ${size.name} ${theme}`.toLowerCase();
    return words.every((word) => word.split(",").some((one) => text.includes(one.toLowerCase())));
  });
}

/** The configurator says when its files are those of the form; the other pages are there at once. */
async function ready(page: Page): Promise<void> {
  const preview = page.getByRole("status", { name: "Preview" });
  if ((await preview.count()) > 0) await preview.filter({ hasText: "up to date" }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
}

/** Takes one picture; answers what was in the way of it. */
async function take(browser: Browser, address: string, { screen, size, theme }: Wanted): Promise<string | undefined> {
  const { width, height, zoom = 1 } = size;
  const page = await browser.newPage({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  try {
    await page.goto(address + screen.path, { waitUntil: "networkidle" });
    await ready(page);
    await screen.act?.(page);
    return undefined;
  } catch (error) {
    return String(error).split("\n")[0];
  } finally {
    await page.screenshot({ path: join(directory, fileOf(screen, size, theme)) });
    await page.close();
  }
}

/** Every screen that is wanted as a picture, and a page to look at them. */
export async function takeScreens(words: readonly string[]): Promise<void> {
  const wanted = wantedBy(words);
  mkdirSync(directory, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  const takeAll = async (address: string) => {
    for (const one of wanted) {
      const problem = await take(browser, address, one);
      const { screen, size, theme } = one;
      console.log(`${screen.name}, ${size.name}, ${theme}${problem ? `: ${problem}` : ""}`);
    }
  };
  try {
    // A server that is there already, such as `npm run dev`, is looked at as it is.
    const given = process.env.SCREENS_ADDRESS;
    await (given ? takeAll(given) : withNextServer(await findFreePort(), takeAll));
  } finally {
    await browser.close();
  }
  const files = new Set(wanted.map(({ screen, size, theme }) => fileOf(screen, size, theme)));
  const page = join(directory, "index.html");
  writeFileSync(page, galleryPage(screens, files));
  console.log(`${files.size} pictures: ${page}`);
}
