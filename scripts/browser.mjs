import { existsSync } from "node:fs";
import { cacheDirectory, nodeProgram, root } from "./paths.mjs";
import { runCommand, runNode } from "./run-command.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const installLimitMs = 5 * 60_000;

/** @param {string} program */
async function onPath(program) {
  const finder = process.platform === "win32" ? "where" : "which";
  const { code, output } = await runCommand(finder, [program], { quiet: true });
  return code === 0 ? output.split(/\r?\n/)[0] : undefined;
}

async function firstOnPath() {
  for (const name of names) {
    const found = await onPath(name);
    if (found) return found;
  }
  return undefined;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fromPlaywright() {
  await runNode(nodeProgram("@playwright", "test", "cli.js"), ["install", "chromium"], {
    quiet: true,
    timeLimitMs: installLimitMs,
  });
  return playwrightsOwn();
}

/** Debian and its relatives, as root only: nobody is asked for a password in the middle of a test run. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !(await onPath("apt-get"))) return undefined;
  const options = { quiet: true, timeLimitMs: installLimitMs, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runCommand("apt-get", ["update"], options);
  await runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], options);
  return onPath("chromium");
}

/** A Linux x64 binary that an npm package carries; it brings the libraries that a bare machine lacks. */
async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  process.env.TMPDIR = cacheDirectory;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/**
 * A Chromium for the tests: the one that STACKWRIGHT_CHROMIUM names, one on the PATH, Playwright's own, or a new one.
 *
 * @returns {Promise<string>} the path of its executable
 * @throws {Error} when there is none and none can be installed
 */
export async function ensureBrowser() {
  const named = process.env.STACKWRIGHT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`STACKWRIGHT_CHROMIUM is "${named}", expected the path of a Chromium executable.`);
  }
  const present = (await firstOnPath()) ?? (await playwrightsOwn());
  if (present) return present;
  console.log("Installing a browser …");
  const installed = (await fromDebian()) ?? (await fromPlaywright()) ?? (await fromPackage());
  if (installed) return installed;
  throw new Error(`No Chromium was found and none could be installed: run npx playwright install chromium in ${root}.`);
}
