import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { type Imported, importFiles, importText } from "./import-config";

function taken(imported: Imported): Extract<Imported, { kind: "imported" }> {
  if (imported.kind === "refused") throw new Error(imported.reason);
  return imported;
}

function fileOf(config: StackConfig, path: string): string {
  return generate(config).find((file) => file.path === path)?.text ?? "";
}

describe("importFiles", () => {
  it.each(presets)("takes the whole of $id back from its bundle, without a remark", ({ config }) => {
    expect(importFiles(generate(config), defaultConfig)).toEqual({
      kind: "imported",
      source: "stackwright.json",
      config,
      dropped: [],
      notes: [],
    });
  });

  it("finds the bundle in a folder and names what was edited or added by hand", () => {
    const files = generate(defaultConfig).map(({ path, text }) => ({
      path: `stack/${path}`,
      text: path === "network.tf" ? `${text}# mine\n` : text,
    }));
    const { config, notes } = taken(
      importFiles([...files, { path: "stack/mine.tf", text: "" }, { path: "notes.txt", text: "" }], defaultConfig),
    );
    expect(config).toEqual(defaultConfig);
    expect(notes).toEqual([
      "Not what this version generates, so edited by hand or older, and not taken over: network.tf.",
      "Not of this configurator, and left alone: mine.tf.",
    ]);
  });

  it.each([
    ["edits", "risk", 4096, "the edited values are taken"],
    ["config", "ml-platform", 2048, "the values of stackwright.json are kept"],
  ] as const)("prefers %s where terraform.tfvars was edited, and says where", (prefer, owner, memoryMb, note) => {
    const text = fileOf(defaultConfig, "terraform.tfvars").replace('"ml-platform"', '"risk"').replace("2048", "4096");
    const files = generate(defaultConfig).map((file) => (file.path === "terraform.tfvars" ? { ...file, text } : file));
    const { config, notes } = taken(importFiles(files, defaultConfig, prefer));
    expect(config).toMatchObject({ owner, models: [{ memoryMb }, {}] });
    expect(notes).toEqual([`terraform.tfvars differs from stackwright.json in owner, models.0.memoryMb; ${note}.`]);
  });

  it.each([
    [
      "an added version",
      (text: string) => text.replace(/^( *)v1 = \{/m, '$1v9 = { image_tag = "9" }\n$1v1 = {'),
      /models/,
    ],
    ["a broken file", (text: string) => `${text}\n{`, /terraform\.tfvars, line .*not taken over/],
    ["a variable left out", (text: string) => text.replace(/^owner.*$/m, ""), /as in stackwright\.json: owner/],
  ])("names %s in terraform.tfvars", (_what, change, note) => {
    const files = generate(defaultConfig).map((file) =>
      file.path === "terraform.tfvars" ? { ...file, text: change(file.text) } : file,
    );
    expect(taken(importFiles(files, defaultConfig)).notes).toEqual([expect.stringMatching(note)]);
  });

  it("keeps what holds of a damaged stackwright.json and names the rest", () => {
    const text = JSON.stringify({ ...defaultConfig, owner: "risk", project: "NOT OK", colour: "red" });
    const { config, dropped } = taken(importFiles([{ path: "stackwright.json", text }], defaultConfig));
    expect(config).toEqual({ ...defaultConfig, owner: "risk" });
    expect(dropped.map(({ field }) => field).sort()).toEqual(["colour", "project"]);
  });

  it.each([
    ["nothing", [], /received no files/],
    ["something else", [{ path: "main.tf", text: "" }], /received main\.tf, expected stackwright\.json/],
    ["broken JSON", [{ path: "stackwright.json", text: "{" }], /stackwright\.json, line 1, column 2/],
    ["JSON that is no object", [{ path: "stackwright.json", text: "[1]" }], /received no object/],
    [
      "variables of another stack",
      [{ path: "terraform.tfvars", text: "name = 1" }],
      /received no variable of this stack/,
    ],
    ["a broken tfvars", [{ path: "terraform.tfvars", text: 'project = "x' }], /terraform\.tfvars, line 1/],
  ])("refuses %s", (_what, files, reason) => {
    expect(importFiles(files, defaultConfig)).toEqual({ kind: "refused", reason: expect.stringMatching(reason) });
  });
});

describe("terraform.tfvars", () => {
  it.each([...presets, { id: "everything", config: fullestConfig }])(
    "of $id read back onto $id changes nothing",
    ({ config }) => {
      const imported = taken(
        importFiles([{ path: "terraform.tfvars", text: fileOf(config, "terraform.tfvars") }], config),
      );
      expect(imported).toMatchObject({ config, dropped: [], source: "terraform.tfvars" });
    },
  );

  it("changes what it says and keeps the rest of the form", () => {
    const base = checkConfig({ storage: { backup: false } });
    if (!base.ok) throw new Error("expected a valid configuration");
    const text = fileOf(defaultConfig, "terraform.tfvars")
      .replace('project       = "fraud-detector"', 'project       = "risk"')
      .replace("memory_mb               = 2048", "memory_mb               = 4096");
    const { config } = taken(importText(text, base.config));
    expect(config).toMatchObject({ project: "risk", storage: { backup: false } });
    expect(config.models.map(({ memoryMb }) => memoryMb)).toEqual([4096, 2048]);
  });

  it("names what no option sets, what is no literal and what does not hold", () => {
    const text = 'project = "risk"\nnat = true\nowner = var.team\nzone_count = 99\ndomain_name = "a.bank.io"\n';
    const { config, dropped } = taken(importText(text, defaultConfig));
    expect(config).toEqual({ ...defaultConfig, project: "risk" });
    expect(dropped.map(({ field, reason }) => [field, reason.slice(0, 30)])).toEqual([
      ["network.zones", expect.stringContaining("Availability Zones")],
      ["owner", "expected a literal value"],
      ["nat", "no option of the wizard sets t"],
      ["domain_name", "not a form that the wizard has"],
    ]);
  });
});

describe("importText", () => {
  const changed: StackConfig = { ...defaultConfig, owner: "risk" };
  it.each([
    ["a link", `https://host.internal/#${linkOf(changed)}`],
    ["a bare fragment", `#${linkOf(changed)}`],
    ["a configuration", JSON.stringify(changed)],
  ])("reads %s", (_what, text) => {
    expect(taken(importText(`\n${text}\n`, defaultConfig))).toMatchObject({ config: changed, dropped: [] });
  });

  it.each(["", "hello", 'resource "aws_vpc" "x" {}'])("refuses %j and says what it takes", (text) => {
    expect(importText(text, defaultConfig)).toEqual({
      kind: "refused",
      reason: expect.stringContaining(
        "expected stackwright.json, terraform.tfvars, a zip of this configurator, or a link",
      ),
    });
  });
});
