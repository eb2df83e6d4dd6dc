import { expect, test } from "@playwright/test";

const poor = `resource "aws_sns_topic_subscription" "alarm_email" {
  topic_arn = "arn:aws:sns:us-east-1:123456789012:alarms"
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

resource "aws_api_gateway_resource" "predict" {
  for_each = toset(var.model_versions
`;

test("pasted Terraform is judged, and a finding leads to its line", async ({ page }) => {
  await page.goto("/audit");
  const text = page.getByRole("textbox", { name: "Text of main.tf" });
  await text.fill(poor);
  const result = page.getByRole("region", { name: "Result" });
  await expect(result.getByRole("definition").first()).not.toHaveText("0");
  await expect(result.getByRole("row")).toHaveCount(24);
  await expect(result).toContainText("FAIL");

  await result
    .getByRole("button", { name: /alerts@example\.com/ })
    .first()
    .click();
  await expect(text).toBeFocused();
  const chosen = await text.evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(chosen).toContain("alerts@example.com");
});

test("files are taken in, and each finding tells why on a page of its own", async ({ page, context }) => {
  await page.goto("/audit");
  await page.getByLabel("Terraform files").setInputFiles([
    { name: "alerts.tf", mimeType: "text/plain", buffer: Buffer.from(poor) },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("not Terraform") },
  ]);
  await expect(page.getByRole("textbox", { name: "Text of alerts.tf" })).toHaveValue(poor);
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: /^Why/ }).first().click();
  const rule = await opened;
  await expect(rule).toHaveURL(/\/rules\/[a-z0-9-]+$/);
  for (const title of ["Why", "How to fix", "References"]) {
    await expect(rule.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
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
