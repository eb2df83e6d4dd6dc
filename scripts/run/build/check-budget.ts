import { gzipSync } from "node:zlib";
import { findFreePort } from "../set-up/port";
import { withNextServer } from "./next-server";

/** First-load JavaScript of the configurator without the editor, gzipped. */
const budgetKilobytes = 200;

/** Scripts that the page names in its HTML: what a browser loads before anything is lazily asked for. A browser that knows modules skips `nomodule`. */
const scriptsOf = (html: string): readonly string[] => {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/\bnomodule\b/i.test(tag)).map((tag) => /\bsrc="([^"]+\.js)/.exec(tag)?.[1]);
  return [...new Set(sources.filter((path) => path !== undefined))];
};

async function sizeOf(address: URL): Promise<number> {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
  return gzipSync(bytes, { level: 9 }).length;
}

/** Kilobytes (1,000 bytes), gzipped, of the page that the server at `address` gives. */
export async function measureFirstLoad(address: string): Promise<number> {
  const page = await fetch(`${address}/`);
  if (!page.ok) throw new Error(`${address} answered ${page.status}, expected the built page.`);
  const scripts = scriptsOf(await page.text());
  if (scripts.length === 0) throw new Error("The built page names no script, expected those of the configurator.");
  const sizes = await Promise.all(scripts.map((path) => sizeOf(new URL(path, address))));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** @throws {Error} when the page loads more than its budget */
export async function checkBudget(): Promise<void> {
  const kilobytes = await withNextServer(await findFreePort(), measureFirstLoad);
  const figure = `First-load JavaScript: ${kilobytes.toFixed(1)} KB gzipped, budget ${budgetKilobytes} KB.`;
  if (kilobytes > budgetKilobytes) throw new Error(figure);
  console.log(figure);
}
