import { spawn } from "node:child_process";
import { gzipSync } from "node:zlib";
import { nodeProgram, root } from "./paths.mjs";
import { findFreePort } from "./port.mjs";

/** First-load JavaScript of the configurator without the editor, gzipped. */
const budgetKilobytes = 240;
const startLimitMs = 60_000;

async function fetchWhenReady(address) {
  const limit = Date.now() + startLimitMs;
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return response.text();
    if (Date.now() > limit) throw new Error(`${address} did not answer, expected the built page.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Scripts that the page names in its HTML: what a browser loads before anything is lazily asked for. A browser that knows modules skips `nomodule`. */
const scriptsOf = (html) => {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/\bnomodule\b/i.test(tag)).map((tag) => /\bsrc="([^"]+\.js)/.exec(tag)?.[1]);
  return [...new Set(sources.filter((path) => path !== undefined))];
};

async function sizeOf(address) {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
  return gzipSync(bytes, { level: 9 }).length;
}

/** @returns {Promise<number>} kilobytes (1,000 bytes), gzipped */
export async function measureFirstLoad() {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [nodeProgram("next", "dist", "bin", "next"), "start", "-p", String(port)], {
    cwd: root,
    stdio: "ignore",
  });
  try {
    const scripts = scriptsOf(await fetchWhenReady(`${address}/`));
    if (scripts.length === 0) throw new Error("The built page names no script, expected those of the configurator.");
    const sizes = await Promise.all(scripts.map((path) => sizeOf(new URL(path, address))));
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  } finally {
    server.kill();
  }
}

/** @throws {Error} when the page loads more than its budget */
export async function checkBudget() {
  const kilobytes = await measureFirstLoad();
  const figure = `First-load JavaScript: ${kilobytes.toFixed(1)} KB gzipped, budget ${budgetKilobytes} KB.`;
  if (kilobytes > budgetKilobytes) throw new Error(figure);
  console.log(figure);
}
