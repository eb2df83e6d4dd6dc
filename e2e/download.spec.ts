import { expect } from "@playwright/test";
import { downloadZip, openConfigurator, previewText, settled, unzip } from "./support/configurator";
import { test } from "./support/test";

test("from the first visit to a zip, which the API gives byte for byte as well", async ({ page, request }) => {
  await openConfigurator(page);
  const { name, bytes } = await downloadZip(page);

  expect(name).toBe("fraud-detector-prod.zip");
  const files = unzip(bytes);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["versions.tf", "functions.tf", "api.tf", "README.md", "stackwright.json"]),
  );
  expect(files["functions.tf"]).toContain('resource "aws_lambda_function"');
  expect(Object.values(files).join("")).not.toContain("undefined");

  const answer = await request.get("/api/v1/bundle.zip");
  expect(answer.ok()).toBe(true);
  expect(Buffer.compare(await answer.body(), bytes)).toBe(0);
});

test("the zip holds what the preview shows", async ({ page }) => {
  await openConfigurator(page);
  await page.getByLabel("Project", { exact: true }).fill("risk-engine");
  await settled(page);
  const shown = await previewText(page, "variables.tf");
  const { name, bytes } = await downloadZip(page);

  expect(shown).toContain('"risk-engine"');
  expect(name).toBe("risk-engine-prod.zip");
  expect(unzip(bytes)["variables.tf"]).toBe(shown);
});

test("two downloads of one state are the same bytes, two states are not", async ({ page }) => {
  await openConfigurator(page);
  const first = await downloadZip(page);
  const again = await downloadZip(page);
  await page.getByLabel("Owner", { exact: true }).fill("trading-desk");
  const changed = await downloadZip(page);
  expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  expect(Buffer.compare(first.bytes, changed.bytes)).not.toBe(0);
});
