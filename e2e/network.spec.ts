import { expect } from "@playwright/test";
import { downloadZip, goToStep, openConfigurator, settled } from "./support/configurator";
import { test } from "./support/test";

// What keeps the page for later fetches, too.
test.use({ serviceWorkers: "allow" });

test("nothing is fetched from elsewhere, nothing is refused by the policy, nothing is complained about", async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? "http://localhost:3000").origin;
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["blob:", "data:"].includes(url.protocol)) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  await openConfigurator(page);
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await settled(page);
  await goToStep(page, "Review");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.keyboard.press("Escape");
  await downloadZip(page);
  await expect(page.getByText("on its way to your downloads")).toBeVisible();

  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the policy lets no inline script and no foreign origin in", async ({ request }) => {
  const policies = await Promise.all([request.get("/"), request.get("/")]);
  const [first, second] = policies.map((answer) => answer.headers()["content-security-policy"] ?? "");
  expect(first).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(first).not.toMatch(/script-src[^;]*unsafe|https?:/);
  expect(first).not.toBe(second);
});
