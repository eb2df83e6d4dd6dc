import { expect, type Page } from "@playwright/test";
import { downloadZip, goToStep, openConfigurator, settled, unzip } from "./support/configurator";
import { editorReady, editorText, editText } from "./support/editor";
import { toConflict } from "./support/lazy-dialogs";
import { test } from "./support/test";
import { violations } from "./support/violations";

const note = "# kept by hand\n";

const bar = (page: Page) => page.getByRole("region", { name: "Hand edits" });

async function open(page: Page, file: string): Promise<void> {
  await page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: file }).click();
  await expect(page.getByRole("tab", { name: file, selected: true })).toBeVisible();
  await editorReady(page);
}

/** Puts a line before everything in a file. */
async function edit(page: Page, file: string): Promise<void> {
  await open(page, file);
  await editText(page, (text) => `${note}${text}`);
  await expect(bar(page)).toContainText("Edited by hand");
}

test("an edit is marked, compared, in the zip, and given back", async ({ page }) => {
  await openConfigurator(page);
  await edit(page, "network.tf");
  const files = page.getByRole("navigation", { name: "Files" });
  await expect(files.getByRole("img", { name: "edited by hand" })).toHaveCount(1);
  await page.getByRole("button", { name: "Show changes" }).click();
  await expect(page.locator(".monaco-diff-editor .line-insert").first()).toBeVisible();
  await page.getByRole("button", { name: "Show changes" }).click();
  const { bytes } = await downloadZip(page);
  expect(unzip(bytes)["network.tf"]).toMatch(/^# kept by hand\n/);
  await page.getByRole("button", { name: "Discard my edits" }).click();
  const undo = page.locator("[data-sonner-toast]").getByRole("button", { name: "Undo", exact: true });
  // Under the pointer a message stays for as long as one likes.
  await undo.hover();
  await expect(bar(page)).toBeHidden();
  expect(await editorText(page)).not.toContain(note);
  await undo.click();
  await expect.poll(() => editorText(page)).toContain(note);
});

test("findings follow what is typed", async ({ page }) => {
  await openConfigurator(page);
  await open(page, "network.tf");
  const findings = page.getByRole("region", { name: "Findings" });
  await expect(findings).toContainText("No findings");
  await editText(page, (text) => `${text}\nvariable "left_over" {\n  type = string\n}\n`);
  await expect(findings).toContainText('variable "left_over" is declared and never used');
  await findings.getByRole("button", { name: /^Apply fix/ }).click();
  await expect(findings).toContainText("No findings");
  expect(await editorText(page)).not.toContain("left_over");
});

test("an edit survives other changes, and the link says that it is not in it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openConfigurator(page);
  await edit(page, "network.tf");
  await goToStep(page, "Model versions");
  await page.getByLabel("Memory").first().fill("3008");
  await settled(page);
  await open(page, "network.tf");
  await expect.poll(() => editorText(page)).toContain(note);
  await expect(bar(page)).toContainText("Edited by hand");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Your hand edits of 1 file are not in it; the zip has them.")).toBeVisible();
});

test("where the form changes an edited file, one chooses", async ({ page }) => {
  await openConfigurator(page);
  await edit(page, "variables.tf");
  await goToStep(page, "Model versions");
  await page.getByLabel("Memory").first().fill("3008");
  await settled(page);
  await open(page, "variables.tf");
  await expect(bar(page)).toContainText("The form has changed this file since you edited it");
  expect(await editorText(page)).not.toContain("3008");
  for (const name of ["Keep my version", "Use generated", "Show changes"]) {
    await expect(bar(page).getByRole("button", { name })).toBeVisible();
  }
  await bar(page).getByRole("button", { name: "Merge both" }).click();
  await expect.poll(() => editorText(page)).toContain("3008");
  expect(await editorText(page)).toContain(note);
  await expect(bar(page)).toContainText("Edited by hand");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("edits, choices and changes are there for everyone", async ({ page }) => {
      await openConfigurator(page);
      await edit(page, "variables.tf");
      expect(await violations(page), "edited").toEqual([]);
      await page.getByLabel("Project", { exact: true }).fill("risk-engine");
      await expect(bar(page)).toContainText("The form has changed this file");
      await page.getByRole("button", { name: "Show changes" }).click();
      await expect(page.locator(".monaco-diff-editor .line-insert").first()).toBeVisible();
      expect(await violations(page), "changed").toEqual([]);
    });
  });
}

test("an edit comes back after the page was closed", async ({ page }) => {
  await openConfigurator(page);
  await edit(page, "network.tf");
  await page.waitForTimeout(600);
  await page.reload();
  await settled(page);
  await expect(page.getByText("Your hand edits are back: network.tf.")).toBeVisible();
  await open(page, "network.tf");
  await expect.poll(() => editorText(page)).toContain(note);
});

test("edits of other settings wait until they are wanted", async ({ page }) => {
  await openConfigurator(page);
  await edit(page, "variables.tf");
  await page.waitForTimeout(600);
  await page.goto("about:blank");
  await openConfigurator(page, "/#v=1&project=risk-engine");
  await expect(bar(page)).toContainText("An earlier visit left hand edits of variables.tf");
  await bar(page).getByRole("button", { name: "Restore edits" }).click();
  await open(page, "variables.tf");
  await expect.poll(() => editorText(page)).toContain(note);
  await expect(bar(page)).toContainText("The form has changed this file");
});

const choices = (page: Page) => page.getByRole("dialog", { name: "Download" });

test("an open conflict is there after a reload, as it was", async ({ page }) => {
  await toConflict(page);
  const before = await editorText(page);
  await page.waitForTimeout(600);
  await page.reload();
  await settled(page);
  await expect(bar(page)).toContainText("terraform.tfvars");
  await expect(bar(page)).not.toContainText("made with other settings");
  await open(page, "terraform.tfvars");
  await expect(bar(page)).toContainText("The form has changed this file since you edited it");
  await expect.poll(() => editorText(page)).toBe(before);
  await bar(page).getByRole("button", { name: "Merge both" }).click();
  await expect.poll(() => editorText(page)).toContain("typed-before");
  expect(await editorText(page)).toContain(note);
});

test("a zip with an open conflict holds what one chooses", async ({ page }) => {
  await toConflict(page);
  const both = choices(page).getByRole("radio", { name: "Both changes together" });
  const zipWith = async (choose: () => Promise<void>) => {
    await page.getByRole("button", { name: "Download zip" }).first().click();
    await expect(both).toBeChecked();
    await choose();
    const arrival = page.waitForEvent("download");
    await choices(page).getByRole("button", { name: "Download zip" }).click();
    const stream = await (await arrival).createReadStream();
    return unzip(Buffer.concat(await stream.toArray()))["terraform.tfvars"] ?? "";
  };
  const merged = await zipWith(async () => undefined);
  expect(merged).toContain(note);
  expect(merged).toContain("typed-before");
  const mine = await zipWith(() => choices(page).getByText("Yours, without").click());
  expect(mine).toContain(note);
  expect(mine).not.toContain("typed-before");
  const generated = await zipWith(() => choices(page).getByText("Generated, without").click());
  expect(generated).not.toContain(note);
  expect(generated).toContain("typed-before");
  await expect(bar(page)).toContainText("The form has changed this file since you edited it");
});

test("where both changed the same lines, a zip gets marks only on request", async ({ page }) => {
  await openConfigurator(page);
  await open(page, "terraform.tfvars");
  await editText(page, (text) => text.replace(/^project .*$/m, 'project = "by-hand"'));
  await expect(bar(page)).toContainText("Edited by hand");
  await page.getByLabel("Project", { exact: true }).fill("by-form");
  await settled(page);
  await expect(bar(page)).toContainText("The form has changed this file");
  await page.getByRole("button", { name: "Download zip" }).first().click();
  const download = choices(page).getByRole("button", { name: "Download zip" });
  await expect(download).toBeDisabled();
  expect(await violations(page, "[role=dialog]")).toEqual([]);
  await choices(page).getByText("Both, with conflict marks").click();
  await expect(choices(page)).toContainText("Terraform cannot read the file");
  const arrival = page.waitForEvent("download");
  await download.click();
  const stream = await (await arrival).createReadStream();
  const text = unzip(Buffer.concat(await stream.toArray()))["terraform.tfvars"] ?? "";
  expect(text).toMatch(/<<<<<<< edited\nproject = "by-hand"\n=======\nproject .*"by-form"\n>>>>>>> generated/);
});

test("the review names what stands open between a hand edit and the form, and leads there", async ({ page }) => {
  await toConflict(page);
  await goToStep(page, "Review");
  const row = page.getByRole("region", { name: "Checklist" });
  await expect(row).toContainText("The form has changed 1 file since you edited it");
  await open(page, "network.tf");
  await row.getByRole("button", { name: "terraform.tfvars" }).click();
  await expect(page.getByRole("tab", { name: "terraform.tfvars", selected: true })).toBeVisible();
  await bar(page).getByRole("button", { name: "Keep my version" }).click();
  await expect(row).toContainText("1 file edited by hand: terraform.tfvars");
  await expect(row).not.toContainText("The form has changed");
});
