import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import { downloadZip, goToStep, openConfigurator, settled, unzip } from "./support/configurator";
import { dropFile, openDialog } from "./support/dialogs";
import { test } from "./support/test";

test("a change since the last download is named, with what Terraform would do about it", async ({ page }) => {
  await openConfigurator(page);
  await downloadZip(page);
  await goToStep(page, "Model versions");
  await page.getByLabel("Memory").first().fill("4096");
  await settled(page);
  const dialog = await openDialog(page, "Compare");
  await expect(dialog.getByLabel("Compare with")).toHaveValue("last");
  const option = dialog.getByRole("list", { name: "Changed options" }).getByRole("listitem");
  await expect(option).toHaveCount(1);
  await expect(option).toContainText("Model version v1 › Memory");
  await expect(option).toContainText("2,048 MB");
  await expect(option).toContainText("4,096 MB");
  await expect(option).toContainText("4 updated in place");
  await dialog.getByRole("tab", { name: /^Terraform/ }).click();
  await expect(dialog.getByText('aws_lambda_function.model["v1"]')).toBeVisible();
  await dialog.getByRole("tab", { name: /^Options/ }).click();
  await dialog.getByRole("button", { name: "Model version v1 › Memory" }).click();
  await expect(page.getByLabel("Memory").first()).toBeFocused();
});

test("what replaces a resource is said, and which argument does", async ({ page }) => {
  await openConfigurator(page, "/#v=1&network.cidr=10.60.0.0/16");
  const dialog = await openDialog(page, "Compare");
  await dialog.getByRole("tab", { name: /^Terraform/ }).click();
  const replaced = dialog.getByRole("list", { name: "replaced" });
  const vpc = replaced.getByRole("listitem").filter({ hasText: "aws_vpc.stack" });
  await expect(vpc).toContainText("cidr_block forces replacement");
  await expect(vpc.getByRole("link")).toHaveAttribute("href", /registry\.terraform\.io.*\/vpc$/);
});

test("the patch that one downloads applies to the earlier bundle", async ({ page, context }) => {
  await openConfigurator(page);
  const before = unzip((await downloadZip(page)).bytes);
  await page.getByLabel("Owner", { exact: true }).fill("risk");
  await page.getByRole("radio", { name: "Everything in tap_stack.tf" }).click();
  await settled(page);
  const after = unzip((await downloadZip(page)).bytes);
  const dialog = await openDialog(page, "Compare");
  await dialog.getByLabel("Compare with").selectOption("default");
  await dialog.getByRole("tab", { name: /^Files/ }).click();
  await expect(dialog.locator(".monaco-diff-editor")).toBeVisible();
  const arrival = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download patch" }).click();
  const patch = readFileSync(await (await arrival).path(), "utf8");

  const folder = mkdtempSync(join(tmpdir(), "stackwright-patch-"));
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
  for (const [path, text] of Object.entries(after)) expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  rmSync(folder, { recursive: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Copy patch" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(patch);
});

test("two colleagues' links are compared, and a file is as good as a link", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk&network.nat=single");
  const dialog = await openDialog(page, "Compare");
  await dialog.getByLabel("Compare with").selectOption("given");
  await dialog
    .getByLabel(/^Or paste a link, or the text/)
    .fill("https://elsewhere.internal/#v=1&owner=payments&region=atlantis");
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("list", { name: "Not taken over" })).toContainText("region");
  const options = dialog.getByRole("list", { name: "Changed options" });
  await expect(options).toContainText("payments");
  await expect(options).toContainText("NAT gateways");
  await dialog.getByRole("button", { name: "Choose another" }).click();
  await dropFile(
    dialog.getByLabel(/^Or paste a link, or the text/),
    "stackwright.json",
    JSON.stringify({ owner: "risk" }),
  );
  await expect(dialog.getByText("Comparing with stackwright.json.")).toBeVisible();
  await expect(options.getByRole("listitem")).toHaveCount(1);
});

test("equal sides are called equal, and no answer is called that", async ({ page }) => {
  await openConfigurator(page);
  const dialog = await openDialog(page, "Compare");
  await expect(dialog.getByText("No difference")).toBeVisible();
  await page.route("**/api/v1/diff", (route) => route.abort());
  await dialog.getByLabel("Compare with").selectOption({ label: "Preset: One-version pilot" });
  await expect(dialog.getByRole("alert")).toContainText("The server cannot be reached. What you typed is kept.");
  await page.unroute("**/api/v1/diff");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("list", { name: "Changed options" })).toContainText("Model version v2");
});
