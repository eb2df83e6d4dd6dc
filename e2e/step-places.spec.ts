import { expect, type Page } from "@playwright/test";
import { goToStep, openConfigurator, settled } from "./support/configurator";
import { test } from "./support/test";

const heading = (page: Page, title: string) => page.getByRole("heading", { level: 2, name: title });
const project = (page: Page) => page.getByLabel("Project", { exact: true });

test("each step has its address; Back, Forward and a reload lead to it and take nothing away", async ({ page }) => {
  await openConfigurator(page, "/#v=1&owner=risk");
  await goToStep(page, "Network");
  await expect(page).toHaveURL(/#v=1&owner=risk&step=network$/);
  await goToStep(page, "Firewall");
  await page.getByLabel("Rate limit per caller").fill("30000");
  await settled(page);
  await expect(page).toHaveURL(/firewall\.rateLimit=30000&step=firewall$/);

  await page.goBack();
  await expect(heading(page, "Network")).toBeFocused();
  await expect(page).toHaveURL(/firewall\.rateLimit=30000&step=network$/);
  await page.goBack();
  await expect(project(page)).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.getByLabel("Rate limit per caller")).toHaveValue("30000");

  await page.reload();
  await settled(page);
  await expect(page.getByLabel("Rate limit per caller")).toHaveValue("30000");
  await page.goBack();
  await expect(heading(page, "Network")).toBeVisible();
  await goToStep(page, "Firewall");
  await expect(page.getByLabel("Rate limit per caller")).toHaveValue("30000");
});

test("a step of the defaults has an address, too, and typing does not make entries of the history", async ({
  page,
}) => {
  await openConfigurator(page, "/#step=review");
  await expect(heading(page, "Review")).toBeVisible();
  await goToStep(page, "Project");
  await project(page).fill("one");
  await project(page).fill("one-two");
  await expect(page).toHaveURL(/#v=1&project=one-two$/);
  await page.goBack();
  await expect(heading(page, "Review")).toBeVisible();
  await goToStep(page, "Project");
  await expect(project(page)).toHaveValue("one-two");
});

async function goBackFromALink(page: Page) {
  await openConfigurator(page, "/#v=1&project=first-link");
  await settled(page);
  await expect(project(page)).toHaveValue("first-link");
  await page.evaluate(() => {
    location.hash = "#v=1&project=second-link";
  });
  await expect(project(page)).toHaveValue("second-link");
  await page.goBack();
  await expect(project(page)).toHaveValue("first-link");
}

test("a link that is opened over the page fills the form, and Back brings the earlier one", async ({ page }) => {
  await goBackFromALink(page);
});

test("on a busy machine, too, Back from a link never writes that link over the one before", async ({ page }) => {
  // The page hears late that the address is another one: long after what it has to write is due.
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (name: string, heard: EventListenerOrEventListenerObject, options?: unknown) => {
      const late = (event: Event) => void setTimeout(() => (heard as EventListener)(event), 2000);
      listen(name, name === "hashchange" ? late : heard, options as AddEventListenerOptions);
    };
  });
  await goBackFromALink(page);
  await expect(page).toHaveURL(/project=first-link/);
});
