import { expect, type Page } from "@playwright/test";
import { openConfigurator, previewText, settled } from "./support/configurator";
import { openDialog } from "./support/dialogs";
import { blockLateChunks, fetchNothingAhead } from "./support/late";
import { test } from "./support/test";

test("a server that cannot be reached is said, nothing typed is lost, and it is asked again by itself", async ({
  page,
}) => {
  await openConfigurator(page);
  await page.route("**/api/v1/generate**", (route) => route.abort());
  await page.getByLabel("Project", { exact: true }).fill("typed-offline");
  await expect(
    page.getByText("The server cannot be reached. You are looking at the last version that arrived"),
  ).toBeVisible();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("typed-offline");
  await expect(page).toHaveURL(/project=typed-offline/);
  await page.getByLabel("Owner", { exact: true }).fill("still-typing");
  await page.unroute("**/api/v1/generate**");
  await settled(page);
  await expect(page.getByText("The server cannot be reached")).toBeHidden();
  const text = await previewText(page, "terraform.tfvars");
  for (const word of ["typed-offline", "still-typing"]) expect(text).toContain(word);
});

test("what works without the server works without it", async ({ page, context }) => {
  await openConfigurator(page, "/#v=1&project=kept-name");
  await openDialog(page, "Drafts");
  await page.keyboard.press("Escape");
  await context.setOffline(true);
  const drafts = await openDialog(page, "Drafts");
  await drafts.getByRole("button", { name: "Save as draft" }).click();
  await expect(drafts.getByRole("list", { name: "Drafts" })).toContainText("kept-name prod");
  await page.keyboard.press("Escape");
  await page.getByLabel("Project", { exact: true }).fill("other-name");
  await expect(page.getByText("The server cannot be reached.", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("kept-name");
  await page.getByRole("button", { name: "Download zip" }).filter({ visible: true }).first().click();
  await expect(page.getByText("There is no zip; what you typed is kept.")).toBeVisible();
  await context.setOffline(false);
  await settled(page);
});

test.describe("after the first visit", () => {
  test.use({ serviceWorkers: "allow" });

  /** What of the page is not kept yet: itself, what it was made of, and answers of the API below these paths. */
  async function missing(page: Page, answers: readonly string[]): Promise<readonly string[]> {
    return page.evaluate(async (wanted) => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      const kept = all.flat().map(({ url }) => new URL(url).pathname);
      const made = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
      const files = made.filter((path) => path.startsWith("/_next/static/"));
      return ["/", ...files, ...wanted].filter((path) => !kept.includes(path));
    }, answers);
  }

  test("the page opens without the network, with what was typed and what came last", async ({ page, context }) => {
    await openConfigurator(page);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.getByLabel("Project", { exact: true }).fill("kept-offline");
    await settled(page);
    await expect.poll(() => missing(page, ["/api/v1/generate"])).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByLabel("Project", { exact: true })).toHaveValue("kept-offline");
    expect(await previewText(page, "terraform.tfvars")).toContain("kept-offline");
    await page.getByLabel("Owner", { exact: true }).fill("typed-offline");
    await expect(page.getByText("The server cannot be reached.", { exact: false }).first()).toBeVisible();
    await expect(page).toHaveURL(/owner=typed-offline/);
    await page.reload();
    await expect(page.getByLabel("Owner", { exact: true })).toHaveValue("typed-offline");
    await context.setOffline(false);
    await settled(page);
    expect(await previewText(page, "terraform.tfvars")).toContain("typed-offline");
  });

  test("what is typed on and on pushes out no other answer", async ({ page }) => {
    await openConfigurator(page);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    for (const name of ["one", "two", "three", "four", "five", "six"]) {
      await page.getByLabel("Project", { exact: true }).fill(`typed-${name}`);
      await settled(page);
    }
    const counted = () =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((key) => key.startsWith("answers")) ?? "";
        const paths = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
        return paths.filter((path) => path === "/api/v1/generate").length;
      });
    await expect.poll(counted).toBe(4);
  });

  test("what the server says comes before what was kept", async ({ page, context }) => {
    await openConfigurator(page);
    await expect.poll(() => missing(page, [])).toEqual([]);
    await context.addCookies([{ name: "language", value: "de", url: page.url() }]);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  });
});

test("a download that fails is said, though nothing that says it arrived", async ({ page }) => {
  await fetchNothingAhead(page);
  await blockLateChunks(page, "/");
  await openConfigurator(page);
  await page.getByRole("button", { name: "Download zip" }).filter({ visible: true }).first().click();
  await expect(
    page.getByRole("status").filter({ hasText: "The server cannot be reached. There is no zip" }),
  ).toBeVisible();
});
