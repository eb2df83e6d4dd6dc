import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { english } from "@/components/words/english";
import { valueAt } from "@/lib/json/value-at";
import { goToStep, openConfigurator } from "./support/configurator";
import { blockChunks, blockLateChunks, fetchNothingAhead } from "./support/late";
import { lazyDialogs } from "./support/lazy-dialogs";
import { test } from "./support/test";

/** What a pattern finds in the sources. */
function foundIn(pattern: RegExp): readonly string[] {
  const sources = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  return sources.flatMap((path) => {
    const text = readFileSync(join("components", path), "utf8");
    return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
  });
}

/** The titles of dialogs, which stand among the words of the page. */
const dialogTitles = (): readonly unknown[] =>
  foundIn(/\blazyDialog\(\s*\(\{ \w+ \}\) => ([\w.]+),/g).map((place) => valueAt(english, place.split(".")));

const dialogOf = (page: Page, title: string) => page.getByRole("dialog", { name: title });

test("every dialog that is fetched late stands in the table", () => {
  expect(lazyDialogs.map(({ title }) => title).toSorted()).toEqual(dialogTitles().toSorted());
});

/** Dialogs that are opened from one place are tried on one visit to it: opening a page is what takes the time. */
for (const place of new Set(lazyDialogs.map((dialog) => dialog.place))) {
  const dialogs = lazyDialogs.filter((dialog) => dialog.place === place);
  test(`${place.name}: what does not arrive is said in its place, and comes when it can`, async ({ page }) => {
    test.slow();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await fetchNothingAhead(page);
    await place.arrive(page);
    const before = await place.typed(page).inputValue();
    const chunks = await blockChunks(page);
    for (const { title, opener, words } of dialogs) {
      chunks.block();
      await opener(page).click();
      const dialog = dialogOf(page, title);
      await expect(dialog.getByRole("alert"), title).toContainText("could not be opened");
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(dialog.getByRole("alert"), title).toContainText("What you typed is kept");
      chunks.unblock();
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(dialog, title).toContainText(words);
      await page.keyboard.press("Escape");
      await expect(dialog, title).toBeHidden();
      await expect(place.typed(page), title).toHaveValue(before);
    }
    expect(errors).toEqual([]);
  });

  test(`${place.name}: each dialog gives the focus back to what opened it`, async ({ page }) => {
    await place.arrive(page);
    for (const { title, opener, words } of dialogs) {
      for (const time of ["first", "second"]) {
        await opener(page).focus();
        await page.keyboard.press("Enter");
        await expect(dialogOf(page, title)).toContainText(words);
        await page.keyboard.press("Escape");
        await expect(dialogOf(page, title)).toBeHidden();
        await expect(opener(page), `${title}, ${time}`).toBeFocused();
      }
    }
  });
}

test("dialogs are there without the server, once the page was idle", async ({ page, context }) => {
  await openConfigurator(page);
  await expect(page.locator("html")).toHaveAttribute("data-ahead", "fetched");
  await context.setOffline(true);
  for (const { title, opener, words } of lazyDialogs.filter((one) =>
    ["Import", "Drafts", "Presets"].includes(one.title),
  )) {
    await opener(page).click();
    await expect(dialogOf(page, title)).toContainText(words);
    await page.keyboard.press("Escape");
  }
});

test("after a redeployment, a newer version is offered, and the work survives the reload", async ({ page }) => {
  await fetchNothingAhead(page);
  await openConfigurator(page);
  await page.getByLabel("Project", { exact: true }).fill("typed-before");
  await expect(page).toHaveURL(/project=typed-before/);
  await page.route("**/_next/static/chunks/**", (route) => route.fulfill({ status: 404, body: "not found" }));
  const renamed = async (url: string) => {
    const html = await (await page.request.get(url)).text();
    return html.replaceAll("/_next/static/chunks/", "/_next/static/chunks/other-");
  };
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => route.fulfill({ contentType: "text/html", body: await renamed(route.request().url()) }),
  );
  await page.getByRole("region", { name: "Form tools" }).getByRole("button", { name: "Drafts" }).click();
  const reload = dialogOf(page, "Drafts").getByRole("button", { name: "Reload for the newer version" });
  await expect(reload).toBeVisible();
  await page.unrouteAll();
  await reload.click();
  await expect(dialogOf(page, "Drafts")).toBeHidden();
  await expect(page.getByLabel("Project", { exact: true })).toHaveValue("typed-before");
});

test("without any of its late parts the page works, and each comes when it can", async ({ page }) => {
  await fetchNothingAhead(page);
  const chunks = await blockLateChunks(page, "/");
  await openConfigurator(page);
  await expect(page.getByRole("region", { name: "Preview" }).getByText("“Editor” could not be opened")).toBeVisible();
  await page.getByLabel("Project", { exact: true }).fill("typed-before");
  await goToStep(page, "Review");
  const form = page.getByRole("region", { name: "Form", exact: true });
  for (const part of ["The stack in numbers", "Monthly cost"]) {
    await expect(form.getByRole("alert").filter({ hasText: part })).toContainText("could not be opened");
  }
  chunks.unblock();
  for (const part of ["The stack in numbers", "Monthly cost"]) {
    await form.getByRole("alert").filter({ hasText: part }).getByRole("button", { name: "Try again" }).click();
    await expect(form.getByRole("region", { name: part })).toBeVisible();
  }
  await page.getByRole("alert").filter({ hasText: "Editor" }).getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".monaco-editor").first()).toBeVisible();
  await expect(page).toHaveURL(/project=typed-before/);
});

test("a link waits for what reads it, and nothing is written over it before", async ({ page }) => {
  await fetchNothingAhead(page);
  const gate = await blockLateChunks(page, "/");
  await page.goto("/#v=1&project=kept-name");
  const project = page.getByLabel("Project", { exact: true });
  await expect(project).toHaveValue("fraud-detector");
  gate.unblock();
  await expect(project).toHaveValue("kept-name");
  await expect(page).toHaveURL(/#v=1&project=kept-name/);
});
