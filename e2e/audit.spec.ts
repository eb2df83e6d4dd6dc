import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { editorReady, editorText } from "./support/editor";
import { test } from "./support/test";
import { violations } from "./support/violations";

const poor = `resource "aws_sns_topic_subscription" "alarm_email" {
  topic_arn = "arn:aws:sns:us-east-1:123456789012:alarms"
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

resource "aws_api_gateway_resource" "predict" {
  for_each = toset(var.model_versions
`;
const unused = 'variable "left_over" {\n  type = string\n}\n';

const result = (page: Page) => page.getByRole("region", { name: "Result" });

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/audit");
  await page.getByRole("textbox", { name: "Text of main.tf" }).fill(text);
  await expect(result(page).getByRole("row")).toHaveCount(24);
  await editorReady(page);
}

test("who has nothing to paste tries an example", async ({ page }) => {
  await page.goto("/audit");
  const example = result(page).getByRole("button", { name: "Try an example answer" });
  await example.click();
  await expect(result(page).getByRole("button", { name: /\$LATEST/ })).toBeVisible();
  await expect(example).toBeHidden();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(example).toBeVisible();
});

test("pasted Terraform is judged, and a finding leads to its line", async ({ page }) => {
  await paste(page, poor);
  const findings = result(page).getByRole("button", { name: /main\.tf:\d+$/ });
  const [all, high] = [await findings.count(), result(page).getByRole("button", { name: /^\d+ high$/ })];
  await high.click();
  await expect(result(page).getByRole("button", { name: /^critical: / })).toHaveCount(0);
  await high.click();
  await expect(findings).toHaveCount(all);
  await expect(result(page)).toContainText("FAIL");
  await result(page)
    .getByRole("button", { name: /alerts@example\.com/ })
    .first()
    .click();
  await expect(page.locator(".active-line-number")).toHaveText("4");
  await expect(page.getByRole("textbox", { name: "Text of main.tf" })).toBeFocused();
  await page.keyboard.press("F8");
  await expect(page.locator(".active-line-number")).not.toHaveText("4");
  await page.keyboard.press("Shift+F8");
  await expect(page.locator(".active-line-number")).toHaveText("4");
});

test("a chat answer is read where its code stands, also where it breaks off", async ({ page }) => {
  await paste(page, `Sure, here it is:\n\n\`\`\`terraform\n${poor}`);
  await expect(page.getByText("Read as a chat answer")).toBeVisible();
  await expect(result(page).getByRole("button", { name: /alerts@example\.com.*main\.tf:7/ })).toBeVisible();
  await expect(result(page)).toContainText(/The file ends inside/);
  await expect(result(page)).not.toContainText("Markdown fence");
});

test("a fix is applied from the list, from the light bulb, and taken back", async ({ page }) => {
  await paste(page, unused);
  const fix = result(page).getByRole("button", { name: /^Apply fix.*Delete variable/ });
  await result(page).getByRole("button", { name: "Show fix" }).click();
  await expect(result(page).getByText(/^-variable "left_over"/)).toBeVisible();
  await fix.click();
  await expect.poll(() => editorText(page)).not.toContain("left_over");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => editorText(page)).toContain("left_over");
  await expect(fix).toBeVisible();
  await result(page)
    .getByRole("button", { name: /left_over/ })
    .first()
    .click();
  await page.keyboard.press("Control+.");
  await page.getByRole("option", { name: /Delete variable "left_over"/ }).click();
  await expect.poll(() => editorText(page)).not.toContain("left_over");
});

test("what is fixed and what is new since the first audit is told, and what is taken back is not", async ({ page }) => {
  await paste(page, `${unused}\noutput "kept" {\n  value = "kept"\n}\n`);
  await expect(result(page).getByText("since the first audit here")).toHaveCount(0);
  await result(page)
    .getByRole("button", { name: /^Apply fix.*Delete variable/ })
    .click();
  await expect(result(page).getByText("1 fixed")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(result(page).getByText("1 fixed")).toHaveCount(0);
});

test("a finding explains itself on hover", async ({ page }) => {
  await paste(page, unused);
  await expect(page.locator(".squiggly-info").first()).toBeVisible();
  await page.locator(".view-line", { hasText: "left_over" }).getByText("variable").hover();
  const hover = page.locator(".monaco-hover").filter({ hasText: "How to fix" });
  await expect(hover).toContainText("Every declared variable is used");
  await expect(hover.getByRole("link", { name: "Rule variable-is-used" })).toBeVisible();
});

test("files and zips are taken in as a tree, and what is left out is named", async ({ page }) => {
  await page.goto("/audit");
  const zip = zipSync({ "net/vpc.tf": strToU8(unused), "net/logo.png": Uint8Array.of(0xff, 0xd8) });
  await page.getByLabel("Terraform files").setInputFiles([
    { name: "alerts.tf", mimeType: "text/plain", buffer: Buffer.from(poor) },
    { name: "more.zip", mimeType: "application/zip", buffer: Buffer.from(zip) },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("not Terraform") },
  ]);
  const files = page.getByRole("navigation", { name: "Files" });
  await expect(files.getByRole("button", { name: /^alerts\.tf/ })).toBeVisible();
  await page.getByText("2 files were not read").click();
  await expect(page.getByRole("list", { name: "Not read" })).toContainText("notes.txt");
  await files.getByRole("button", { name: /^vpc\.tf/ }).click();
  await expect(page.getByRole("textbox", { name: "Text of net/vpc.tf" })).toBeAttached();
  await expect(result(page)).toContainText("net/vpc.tf:1");
});

test("a dropped file is read, and each finding tells why on a page of its own", async ({ page, context }) => {
  await page.goto("/audit");
  const drop = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.tf"));
    return transfer;
  }, poor);
  await page.getByRole("region", { name: "Terraform to audit" }).dispatchEvent("drop", { dataTransfer: drop });
  await expect(page.getByRole("textbox", { name: "Text of dropped.tf" })).toBeAttached();
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: /^Why/ }).first().click();
  const rule = await opened;
  await expect(rule).toHaveURL(/\/rules\/[a-z0-9-]+$/);
  for (const title of ["Why", "How to fix", "References"]) {
    await expect(rule.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
});

test("the report is taken along as a document", async ({ page }) => {
  await paste(page, poor);
  for (const [format, name, words] of [
    ["Markdown", "stackwright-audit.md", "# Terraform Failures Analysis"],
    ["JSON", "stackwright-audit.json", '"findings"'],
    ["SARIF", "stackwright-audit.sarif", '"2.1.0"'],
  ] as const) {
    const arrival = page.waitForEvent("download");
    await page.getByRole("button", { name: `Download the report as ${format}` }).click();
    const download = await arrival;
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), "utf8")).toContain(words);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`an audit is there for everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await paste(page, poor);
    expect(await violations(page), "findings").toEqual([]);
    await page.getByRole("button", { name: "Build it right" }).click();
    await expect(page.getByRole("list", { name: "Not taken over" })).toBeVisible();
    expect(await violations(page, "[role=dialog]"), "rebuild").toEqual([]);
  });
}

test("an audited stack is built anew from what it says", async ({ page }) => {
  const old = `${poor}\n)\n}\nresource "aws_vpc" "v" {\n  cidr_block = "10.9.0.0/16"\n  tags = { Project = "scorer" }\n}\n`;
  await paste(page, old);
  await page.getByRole("button", { name: "Build it right" }).click();
  const dialog = page.getByRole("dialog", { name: "Build it right" });
  await expect(dialog.getByRole("list", { name: "Read", exact: true })).toContainText("10.9.0.0/16");
  await expect(dialog.getByRole("list", { name: "Not taken over" })).toContainText("alerts@example.com");
  await dialog.getByRole("link", { name: "Open in configurator" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("scorer");
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Network" }).click();
  await expect(page.getByLabel("VPC range", { exact: true })).toHaveValue("10.9.0.0/16");
});

test("every rule in the list has a page, and another name has none", async ({ page, request }) => {
  await page.goto("/rules");
  const addresses = await page
    .locator("main a[href^='/rules/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(17);
  const answers = await Promise.all(addresses.map(async (address) => [address, (await request.get(address)).status()]));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect((await request.get("/rules/no-such-rule")).status()).toBe(404);
});

test("the rules are found by word, class and severity", async ({ page }) => {
  await page.goto("/rules");
  const links = page.locator("main a[href^='/rules/']");
  await page.getByRole("combobox", { name: "Failure class" }).selectOption("F07");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ of \d+ rules$/ })).toBeVisible();
  await expect(links.first()).toContainText("F07");
  await page.getByRole("searchbox", { name: "Search rules" }).fill("no such words");
  await expect(links).toHaveCount(0);
  await page.getByRole("button", { name: "Show all rules" }).click();
  expect(await links.count()).toBeGreaterThan(17);
});
