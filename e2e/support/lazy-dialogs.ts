import { expect, type Locator, type Page } from "@playwright/test";
import { openConfigurator, settled } from "./configurator";
import { editorReady, editText } from "./editor";

interface LazyDialogCase {
  /** As `lazyDialog` names it. */
  readonly title: string;
  /** Goes to where it can be opened. */
  readonly arrive: (page: Page) => Promise<void>;
  readonly opener: (page: Page) => Locator;
  /** Says that it is all there. */
  readonly words: string | RegExp;
  /** A text that somebody has typed before, wherever they did. */
  readonly typed: (page: Page) => Locator;
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

const onForm = { arrive: toForm, typed: project };

/** Every dialog that is fetched late; a test compares it with the sources. */
export const lazyDialogs: readonly LazyDialogCase[] = [
  { ...onForm, title: "Presets", opener: (page) => tool(page, /^Preset: /, false), words: "Whole stacks" },
  { ...onForm, title: "Compare", opener: (page) => tool(page, "Compare"), words: "to the form" },
  { ...onForm, title: "Picture of the stack", opener: (page) => tool(page, "Picture"), words: "Download SVG" },
  { ...onForm, title: "Import", opener: (page) => tool(page, "Import"), words: "Choose a file" },
  { ...onForm, title: "Drafts", opener: (page) => tool(page, "Drafts"), words: "Save as draft" },
  {
    ...onForm,
    title: "Reset to defaults",
    opener: (page) => page.getByRole("button", { name: "Reset to defaults" }),
    words: "This takes back 1 change",
  },
  { ...onForm, title: "Share", opener: (page) => tool(page, "Share"), words: "typed-before" },
  {
    ...onForm,
    title: "Keyboard shortcuts",
    opener: (page) => page.getByRole("button", { name: "Keyboard shortcuts" }),
    words: "Shortcuts of a single key",
  },
  {
    ...onForm,
    title: "Download",
    arrive: toConflict,
    opener: (page) => page.getByRole("region", { name: "Preview" }).getByRole("button", { name: "Download zip" }),
    words: "Which text goes into the zip?",
  },
  {
    title: "Build it right",
    arrive: toAudit,
    opener: (page) => page.getByRole("button", { name: "Build it right" }),
    words: "Open the wizard with this",
    typed: source,
  },
];
