import { expect, type Locator, type Page } from "@playwright/test";
import { openConfigurator, settled } from "./configurator";
import { editorReady, editText } from "./editor";

/** Where dialogs are opened. */
interface Place {
  readonly name: string;
  readonly arrive: (page: Page) => Promise<void>;
  /** A text that somebody has typed before, wherever they did. */
  readonly typed: (page: Page) => Locator;
}

interface LazyDialogCase {
  /** As `lazyDialog` names it. */
  readonly title: string;
  readonly place: Place;
  readonly opener: (page: Page) => Locator;
  /** Says that it is all there. */
  readonly words: string | RegExp;
}

const project = (page: Page) => page.getByLabel("Project", { exact: true });
const source = (page: Page) => page.getByRole("textbox", { name: "Text of main.tf" });

const tool = (page: Page, name: string | RegExp, exact = true): Locator =>
  page.getByRole("region", { name: "Form tools" }).getByRole("button", { name, exact });

async function toForm(page: Page): Promise<void> {
  await openConfigurator(page);
  await project(page).fill("typed-before");
  await settled(page);
}

async function toAudit(page: Page): Promise<void> {
  await page.goto("/audit");
  await source(page).fill('variable "left_over" {\n  type = string\n}\n');
  await expect(page.getByRole("button", { name: "Build it right" })).toBeVisible();
  await editorReady(page);
}

/** Edits the end of a file, then has the form change its beginning: both changes go together. */
export async function toConflict(page: Page): Promise<void> {
  await openConfigurator(page);
  await page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: "terraform.tfvars" }).click();
  await editorReady(page);
  await editText(page, (text) => `${text}# kept by hand\n`);
  await expect(page.getByRole("region", { name: "Hand edits" })).toContainText("Edited by hand");
  await project(page).fill("typed-before");
  await settled(page);
  await expect(page.getByRole("region", { name: "Hand edits" })).toContainText("The form has changed this file");
}

const form: Place = { name: "Form", arrive: toForm, typed: project };
const conflict: Place = { name: "Open conflict", arrive: toConflict, typed: project };
const audit: Place = { name: "Audit", arrive: toAudit, typed: source };

/** Every dialog that is fetched late; a test compares it with the sources. */
export const lazyDialogs: readonly LazyDialogCase[] = [
  { place: form, title: "Presets", opener: (page) => tool(page, /^Preset: /, false), words: "Whole stacks" },
  {
    place: form,
    title: "Search",
    opener: (page) => page.getByRole("button", { name: "Search options, files and rules" }),
    words: "Options, steps, files, findings, rules, commands and the documentation.",
  },
  { place: form, title: "Compare", opener: (page) => tool(page, "Compare"), words: "to the form" },
  { place: form, title: "Picture of the stack", opener: (page) => tool(page, "Picture"), words: "Download SVG" },
  { place: form, title: "Import", opener: (page) => tool(page, "Import"), words: "Choose a file" },
  { place: form, title: "Drafts", opener: (page) => tool(page, "Drafts"), words: "Save as draft" },
  {
    place: form,
    title: "Reset to defaults",
    opener: (page) => page.getByRole("button", { name: "Reset to defaults" }),
    words: "This resets 1 change",
  },
  { place: form, title: "Share", opener: (page) => tool(page, "Share"), words: "typed-before" },
  {
    place: form,
    title: "Keyboard shortcuts",
    opener: (page) => page.getByRole("button", { name: "Keyboard shortcuts" }),
    words: "Single-key shortcuts",
  },
  {
    place: conflict,
    title: "Download",
    opener: (page) => page.getByRole("region", { name: "Preview" }).getByRole("button", { name: "Download zip" }),
    words: "Which text goes into the zip?",
  },
  {
    place: audit,
    title: "Build it right",
    opener: (page) => page.getByRole("button", { name: "Build it right" }),
    words: "Open in configurator",
  },
];
