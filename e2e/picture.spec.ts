import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openConfigurator } from "./support/configurator";
import { test } from "./support/test";

const open = async (page: Page, address = "/") => {
  await openConfigurator(page, address);
  await page.locator(".monaco-editor").first().waitFor();
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Picture of the stack" });
  await expect(dialog.getByRole("img", { name: /^fraud-detector, prod/ })).toBeVisible();
  return dialog;
};

test("the picture follows the configuration, and each thing leads to its block", async ({ page }) => {
  const dialog = await open(page, "/#v=1&network.nat=single");
  await expect(dialog.getByText("NAT gateway", { exact: true }).first()).toBeVisible();
  await dialog.locator("[data-file]").filter({ hasText: "Function v1" }).first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("tab", { name: "functions.tf", selected: true })).toBeVisible();
  await expect(page.locator(".monaco-editor .view-line", { hasText: '"aws_lambda_function" "model"' })).toBeVisible();
});

test("the same in words, with the keyboard", async ({ page }) => {
  await openConfigurator(page);
  await page.locator(".monaco-editor").first().waitFor();
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: "Picture of the stack" });
  await dialog.getByText(/^The picture in words/).press("Enter");
  const list = dialog.getByRole("list", { name: "Things in the picture" });
  await expect(list.getByRole("listitem").filter({ hasText: "Callers" })).toContainText("calls Firewall");
  await list.getByRole("button", { name: /Model storage/ }).press("Enter");
  await expect(page.getByRole("tab", { name: "storage.tf", selected: true })).toBeVisible();
});

test("it is taken along as SVG and PNG", async ({ page }) => {
  const dialog = await open(page);
  const take = async (kind: "SVG" | "PNG") => {
    const arrival = page.waitForEvent("download");
    await dialog.getByRole("button", { name: `Download ${kind}` }).click();
    const download = await arrival;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await take("SVG");
  expect(svg.name).toBe("fraud-detector-prod.svg");
  expect(svg.bytes.toString()).toContain("prefers-color-scheme:dark");
  const png = await take("PNG");
  expect(png.name).toBe("fraud-detector-prod.png");
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
});

test("what each thing costs stands on it, and the sum says what is left out", async ({ page }) => {
  const dialog = await open(page);
  const drawing = dialog.getByRole("img", { name: /^fraud-detector, prod/ });
  await expect(drawing).not.toContainText("$");
  await dialog.getByRole("button", { name: "Show costs" }).click();
  await expect(drawing).toContainText("$110");
  await expect(dialog.getByRole("status")).toContainText(/\$\d+ in the picture; \$\d+ for what is no single element/);
  await dialog.getByText(/^The picture in words/).click();
  const list = dialog.getByRole("list", { name: "Things in the picture" });
  await expect(list.getByRole("listitem").filter({ hasText: /^Function v1/ })).toContainText("$110");
  await dialog.getByRole("button", { name: "Show costs" }).click();
  await expect(drawing).not.toContainText("$");
});

test("one looks nearer with buttons, keys and the wheel, and moves it with the mouse", async ({ page }) => {
  const dialog = await open(page);
  const frame = dialog.getByRole("region", { name: "Picture", exact: true });
  const widthOf = () => dialog.getByRole("img", { name: /^fraud-detector, prod/ }).evaluate((svg) => svg.clientWidth);
  const first = await widthOf();
  await dialog.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(widthOf).toBeGreaterThan(first);
  await frame.press("+");
  await expect.poll(widthOf).toBeGreaterThan(first * 1.4);
  await frame.hover({ position: { x: 60, y: 60 } });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(widthOf).toBeGreaterThan(first * 1.8);
  const placeOf = () => frame.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  await frame.evaluate((view) => view.scrollTo(200, 100));
  const box = await frame.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 150];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y - 40, { steps: 4 });
  await page.mouse.up();
  expect(await placeOf()).toEqual([280, 140]);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Fit to width" }).click();
  await expect.poll(() => frame.evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
});

test("ten versions stand below each other, in text that is read", async ({ page }) => {
  const ten = Array.from(
    { length: 10 },
    (_, at) => `models.${at}.name=v${at + 1}&models.${at}.imageTag=v${at + 1}-1.0.0`,
  );
  const dialog = await open(page, `/#v=1&scaling.accountConcurrency=10000&${ten.join("&")}`);
  const title = dialog.locator("svg text", { hasText: /^Function v10$/ });
  await expect(title).toBeAttached();
  expect((await title.boundingBox())?.height).toBeGreaterThanOrEqual(11);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the picture has nothing to mend and breaks no policy", async ({ page }) => {
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      const dialog = await open(page);
      await page.screenshot({ path: `test-results/screens/${colorScheme}/picture.png` });
      await dialog.getByText(/^The picture in words/).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
}
