import type { Page } from "@playwright/test";
import { formSteps } from "@/generators/config/steps";
import type { Screen } from "./screen";

/** Long enough for what comes after an answer: colours of the editor, prices, a dialog's rise. */
export const SETTLED_MS = 900;

const settle = (page: Page) => page.waitForTimeout(SETTLED_MS);

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole("button", { name, ...(typeof name === "string" && { exact: true }) })
    .filter({ visible: true })
    .first()
    .click();
  await settle(page);
};

const paste = (text: string) => async (page: Page) => {
  await page.getByRole("textbox", { name: "Text of main.tf" }).fill(text);
  await page.getByRole("table").waitFor();
  await settle(page);
};

const unsafe = `resource "aws_s3_bucket" "models" {
  bucket = "models"
}

resource "aws_sns_topic_subscription" "alarm_email" {
  topic_arn = "arn:aws:sns:us-east-1:123456789012:alarms"
  protocol  = "email"
  endpoint  = "alerts@example.com"
}

variable "left_over" {
  type = string
}
`;

/** More than one field wants another value. */
const wrong = async (page: Page) => {
  await page.getByLabel("Project", { exact: true }).fill("NOT OK");
  await page.getByRole("button", { name: "Download zip" }).filter({ visible: true }).first().click();
  await page.getByRole("group", { name: "What to fix" }).waitFor();
  await settle(page);
};

const preview = async (page: Page) => {
  const tab = page.getByRole("tab", { name: "Preview" });
  if (await tab.isVisible()) await tab.click();
  await settle(page);
};

const search = async (page: Page) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search for" }).fill("memory");
  await settle(page);
};

const steps = [...formSteps.map(({ key, title }) => ({ key, title })), { key: "review", title: "Review" }];

/** Every screen of the product. */
export const screens: readonly Screen[] = [
  { name: "Start", path: "/" },
  ...steps.map(({ key, title }) => ({ name: `Step ${title}`, path: `/#step=${key}` })),
  { name: "Preview", path: "/", act: preview },
  { name: "Errors", path: "/", act: wrong },
  { name: "Review with errors", path: "/#v=1&domain.enabled=true&step=review" },
  { name: "Link with a dropped field", path: "/#v=1&region=atlantis" },
  { name: "Presets", path: "/", act: press(/^Preset/) },
  { name: "Search", path: "/", act: search },
  { name: "Compare", path: "/#v=1&network.nat=single&layout=modules", act: press("Compare") },
  { name: "Picture", path: "/", act: press("Picture") },
  { name: "Drafts", path: "/", act: press("Drafts") },
  { name: "Share", path: "/", act: press("Share") },
  { name: "Import", path: "/", act: press("Import") },
  { name: "Shortcuts", path: "/", act: press("Keyboard shortcuts") },
  { name: "Audit", path: "/audit" },
  { name: "Audit with findings", path: "/audit", act: paste(unsafe) },
  { name: "Audit of an example", path: "/audit", act: press("Try an example answer") },
  {
    name: "Audit without findings",
    path: "/audit",
    act: paste('variable "region" {}\n\noutput "region" {\n  value = var.region\n}\n'),
  },
  { name: "Rules", path: "/rules" },
  { name: "Rules, none found", path: "/rules", act: (page) => page.getByRole("searchbox").fill("no such words") },
  { name: "Rule", path: "/rules/key-rotates" },
  { name: "Docs", path: "/docs" },
  { name: "Docs of the API", path: "/docs/api" },
  { name: "Docs of the options", path: "/docs/options" },
  { name: "No such page", path: "/no-such-page" },
];
