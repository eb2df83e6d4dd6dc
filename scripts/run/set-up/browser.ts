import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, nodeProgram, root } from "./paths.mjs";
import { runCommand, runNode } from "./run-command.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const installLimitMs = 5 * 60_000;

async function onPath(program: string): Promise<string | undefined> {
  const finder = process.platform === "win32" ? "where" : "which";
  const { code, output } = await runCommand(finder, [program], { quiet: true });
  return code === 0 ? output.split(/\r?\n/)[0] : undefined;
}

async function firstOnPath(): Promise<string | undefined> {
  for (const name of names) {
    const found = await onPath(name);
    if (found) return found;
  }
  return undefined;
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fromPlaywright(): Promise<string | undefined> {
  await runNode(nodeProgram("@playwright", "test", "cli.js"), ["install", "chromium"], {
    quiet: true,
    timeLimitMs: installLimitMs,
  });
  return playwrightsOwn();
}

/** Debian and its relatives, as root only: nobody is asked for a password in the middle of a test run. */
async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !(await onPath("apt-get"))) return undefined;
  const options = { quiet: true, timeLimitMs: installLimitMs, env: { DEBIAN_FRONTEND: "noninteractive" } };
  await runCommand("apt-get", ["update"], options);
  await runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], options);
  return onPath("chromium");
}

const unpackedFolder = join(cacheDirectory, "chromium");
const unpackedLauncher = join(unpackedFolder, "launch.sh");

/** The package unpacks into the temporary folder, and brings its libraries only when it believes to be in AWS Lambda. */
const unpackProgram = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';

/** Only the browser may see the package's libraries, so a script names them and starts it. */
const launcher = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib"
exec "$here/chromium" "$@"
`;

/** A Linux x64 binary that an npm package carries; it brings the libraries that a bare machine lacks. */
async function fromPackage(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  mkdirSync(unpackedFolder, { recursive: true });
  const env = { TMPDIR: unpackedFolder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const { code } = await runCommand(process.execPath, ["--input-type=module", "-e", unpackProgram], {
    quiet: true,
    env,
  });
  if (code !== 0) return undefined;
  writeFileSync(unpackedLauncher, launcher, { mode: 0o755 });
  return unpackedLauncher;
}

const unpackedBefore = () => (existsSync(unpackedLauncher) ? unpackedLauncher : undefined);

/**
 * The path of a Chromium for the tests: the one that STACKWRIGHT_CHROMIUM names, one on the PATH, Playwright's own, or a
 * new one.
 *
 * @throws {Error} when there is none and none can be installed
 */
export async function ensureBrowser(): Promise<string> {
  const named = process.env.STACKWRIGHT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`STACKWRIGHT_CHROMIUM is "${named}", expected the path of a Chromium executable.`);
  }
  const present = (await firstOnPath()) ?? (await playwrightsOwn()) ?? unpackedBefore();
  if (present) return present;
  console.log("Installing a browser …");
  const installed = (await fromDebian()) ?? (await fromPlaywright()) ?? (await fromPackage());
  if (installed) return installed;
  throw new Error(`No Chromium was found and none could be installed: run npx playwright install chromium in ${root}.`);
}
