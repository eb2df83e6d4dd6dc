import { expect, type Page } from "@playwright/test";
import { english } from "@/components/words/english";
import { formSteps } from "@/generators/config/steps";
import { goToStep, openConfigurator } from "./support/configurator";
import { test } from "./support/test";
import { violations } from "./support/violations";

const leaves = (words: object): readonly string[] =>
  Object.values(words).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));

/** What is on the page in no other language than its own: texts and names, without code and without what says that it is English. */
const ownTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const foreign = "[lang]:not(html), .monaco-editor, .code, script, style, [role=tab]";
    const shown = [...document.body.querySelectorAll("*")].filter((element) => !element.closest(foreign));
    return shown.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])),
      ...["aria-label", "title"].flatMap((name) => element.getAttribute(name) ?? []),
    ]);
  });

const escaped = (text: string) => text.trim().replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);

/** Sentences of English as patterns; one that is nothing but what is told says nothing. */
const sentences = [...leaves(english), ...formSteps.flatMap(({ title, summary }) => [title, summary])]
  .filter((sentence) => /[a-z]{2}/i.test(sentence.replaceAll(/\{\w+\}/g, "")))
  // Called the same in both languages.
  .filter((sentence) => !["Domain", "Firewall"].includes(sentence))
  .map((sentence) => new RegExp(`^${escaped(sentence).replaceAll(/\{\w+\}/g, ".+")}$`));

const englishIn = (texts: readonly string[]) =>
  texts.filter((text) => text !== "" && sentences.some((sentence) => sentence.test(text)));

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-DE" });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`gets it, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", "de");
      await expect(page.getByLabel("Projekt", { exact: true })).toHaveValue("fraud-detector");
      await expect(page.getByRole("heading", { name: "Stack konfigurieren" })).toBeAttached();
      expect(englishIn(await ownTexts(page))).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  }

  test("with help in German, and files, findings and links as they are in English", async ({ page }) => {
    await page.goto("/");
    const project = page.getByLabel("Projekt", { exact: true });
    await project.fill("risk");
    await page.getByRole("button", { name: "Hilfe" }).first().click();
    await expect(page.getByText("Erster Teil jedes Ressourcennamens und das Tag Project.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/project=risk/);
    await page
      .getByRole("navigation", { name: "Schritte" })
      .getByRole("button", { name: /^Überblick/ })
      .click();
    await expect(page.getByRole("heading", { name: "Überblick", exact: true })).toBeFocused();
    await expect(page.getByText("Aufbewahrung der Logs", { exact: true })).toBeVisible();
    expect(englishIn(await ownTexts(page))).toEqual([]);
  });

  for (const tool of [
    /^Vorlage/,
    "Bild",
    "Importieren",
    "Vergleichen",
    "Entwürfe",
    "Teilen",
    "Auf Vorgaben zurücksetzen",
  ]) {
    test(`gets it in the dialog behind ${tool}`, async ({ page }) => {
      await page.goto("/");
      await page
        .getByRole("region", { name: "Werkzeuge des Formulars" })
        .getByRole("button", { name: tool, exact: typeof tool === "string" })
        .click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("button", { name: "Schließen" })).toBeVisible();
      await expect(dialog.getByText("Wird geöffnet …")).toBeHidden();
      expect(englishIn(await ownTexts(page))).toEqual([]);
    });
  }

  test("gets it at a field that does not hold, with its way out", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Projekt", { exact: true }).fill("NOT OK");
    await expect(page.getByText(/^Erwartet: 2 bis 24 Kleinbuchstaben/)).toBeVisible();
    await page.goto("/#v=1&network.nat=single&step=network");
    await expect(page.getByRole("note", { name: "Vor dem Deployment" })).toContainText("Ein NAT-Gateway");
    expect(englishIn(await ownTexts(page))).toEqual([]);
  });

  test("gets it around an audit", async ({ page }) => {
    await page.goto("/audit");
    await expect(page.getByRole("heading", { name: "Was ginge mit diesem Terraform schief?" })).toBeVisible();
    expect(englishIn(await ownTexts(page))).toEqual([]);
    await page.getByRole("textbox", { name: "Text von main.tf" }).fill('resource "aws_s3_bucket" "b" {}');
    await expect(page.getByRole("heading", { name: /^\d+ Befunde?$/ })).toBeVisible();
    expect(englishIn(await ownTexts(page))).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  for (const [address, heading] of [
    ["/rules", "Regeln"],
    ["/rules/key-rotates", "key-rotates"],
    ["/docs", "Dokumentation"],
    ["/docs/options", "Every option"],
    ["/docs/api", "HTTP API"],
    ["/no-such-page", "Seite nicht gefunden"],
  ] as const) {
    test(`gets it around ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
      expect(englishIn(await ownTexts(page))).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  }

  test("gets it where a line says why it is there", async ({ page }) => {
    await page.goto("/#v=1&file=api.tf&line=8");
    await expect(page.getByRole("tab", { name: "api.tf" })).toHaveAttribute("aria-selected", "true");
    await page.getByRole("button", { name: "Warum steht das hier?" }).click();
    const panel = page.getByRole("region", { name: "Warum das hier steht" });
    await expect(panel).toContainText("aws_api_gateway_rest_api.inference");
    await expect(panel.getByRole("listitem").filter({ hasText: "Endpunkttyp" })).toContainText("Regional");
    expect(englishIn(await ownTexts(page))).toEqual([]);
  });

  test("gets it in estimate, capacity and comparison", async ({ page }) => {
    await page.goto("/#v=1&models.0.memoryMb=4096&step=review");
    const cost = page.getByRole("region", { name: "Kosten im Monat" });
    await expect(cost.getByRole("row", { name: /^Interface-Endpunkte/ })).toBeVisible();
    await expect(page.getByText("Fixkosten im Monat: ")).toBeVisible();
    await page.getByText("Hält der Stack die Spitze aus?").click();
    await expect(page.getByText("API Gateway, alle APIs des Kontos").first()).toBeVisible();
    expect(englishIn(await ownTexts(page))).toEqual([]);
    await page.getByRole("button", { name: "Vergleichen", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Vergleichen" });
    await expect(dialog.getByText("Nichts wird neu aufgebaut oder gelöscht.")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Modellversion v1 › Arbeitsspeicher" })).toBeVisible();
  });

  test("hears in German what of a link was left out", async ({ page }) => {
    await page.goto("/#v=1&api.split.stickTo=header");
    await expect(page.getByRole("listitem").filter({ hasText: "api.split.stickTo" })).toContainText(
      "Erwartet: Anteile der Versionen, die zusammen 100 % ergeben",
    );
    await page.goto("/#v=1&region=atlantis");
    await expect(page.getByRole("listitem").filter({ hasText: "„atlantis“" })).toContainText(
      "Erwartet: ein Regionskürzel",
    );
  });

  test("changes to English and back, stays with it, and keeps what was typed", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Projekt", { exact: true }).fill("risk");
    await page.getByRole("button", { name: "In English" }).click();
    await expect(page.getByLabel("Project", { exact: true })).toHaveValue("risk");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: "Auf Deutsch" }).click();
    await expect(page.getByLabel("Projekt", { exact: true })).toHaveValue("risk");
  });
});

test("English is found where there is English", async ({ page }) => {
  await openConfigurator(page);
  await goToStep(page, "Review");
  // Parts of the review arrive after its heading.
  await expect
    .poll(async () => englishIn(await ownTexts(page)))
    .toEqual(expect.arrayContaining(["Configure", "Steps", "Review", "Checklist", "Model versions"]));
});
