import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 3417);
const address = `http://localhost:${port}`;

/** Background networking is off: a request that leaves the machine is a failure of ours, never the browser's own. */
const launchArguments = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** As e2e/support/test.ts reads it; a journey may take as many times longer, each step of it may not. */
const slowdown = Number(process.env.E2E_SLOWDOWN ?? 1);

const executablePath = process.env.STACKWRIGHT_CHROMIUM;

export default defineConfig({
  testDir: "e2e",
  testIgnore: ["**/proof/**", "**/differential/**", "**/image/**"],
  outputDir: "test-results/e2e",
  timeout: 180_000 * slowdown,
  // What does come is not waited for longer than it takes; a busy machine may take this long.
  expect: { timeout: 60_000 },
  // A file of journeys per core: a page waits as long as it works, and the server keeps nothing that two could share.
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: ".cache/reports/e2e.json" }]],
  use: {
    baseURL: address,
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
    // What a worker answers, no journey could hold back; the journeys without the network allow it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // A trace of every journey makes each a third longer; `--trace on` records those that one looks into.
    trace: "off",
  },
  projects: [
    {
      name: "desktop",
      testIgnore: ["**/proof/**", "**/differential/**", "**/image/**", "**/*.phone.spec.ts"],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.spec.ts",
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node .cache/server/main.mjs --port ${port}`,
    env: { NODE_ENV: "production" },
    url: `${address}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
