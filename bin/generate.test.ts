import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { terraformJson } from "@/generators/bundle/terraform-json";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { zipBundle } from "@/lib/bundle/zip";
import { manifestFile } from "./io/manifest";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();
const pilot = presets.find(({ id }) => id === "pilot")?.config ?? defaultConfig;

/** Every file below a folder, as text by path. */
const filesIn = (folder: string): Record<string, string> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, "utf8")]));
};
const asRecord = (config: typeof defaultConfig) => {
  const bundle = generate(config);
  return Object.fromEntries([...bundle, manifestFile(bundle, config)].map((file) => [file.path, file.text]));
};

describe("stackwright generate", () => {
  it.each([
    ["nothing", [], "", defaultConfig],
    ["a preset", ["--preset", "pilot"], "", pilot],
    ["a link", ["--link", `https://host.internal/#${linkOf(pilot)}`], "", pilot],
    ["standard input", ["--config", "-"], JSON.stringify(pilot), pilot],
  ])("writes the bundle of %s to a new folder", async (what, args, input, config) => {
    const folder = path(`new ${what}`, "deep");
    expect(await run(["generate", ...args, "--out", folder], input)).toMatchObject({ code: 0, stderr: "" });
    expect(filesIn(folder)).toEqual(asRecord(config));
    expect(statSync(folder).mode & 0o777).toBe(0o777 & ~process.umask());
    expect(readdirSync(path(`new ${what}`))).toEqual(["deep"]);
  });

  it("prints the Terraform as JSON, by file, and writes nothing", async () => {
    const { code, stdout } = await run(["generate", "--preset", "pilot", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ terraform: terraformJson(generate(pilot)), link: `#${linkOf(pilot)}` });
  });

  it("keeps the run bit of scripts, and of nothing else", async () => {
    await run(["generate", "--out", "modes"]);
    for (const file of generate(defaultConfig)) {
      expect([file.path, (statSync(path("modes", file.path)).mode & 0o100) !== 0]).toEqual([
        file.path,
        file.executable ?? false,
      ]);
    }
  });

  it("writes the same zip as the library, again and again", async () => {
    for (let time = 0; time < 2; time++) {
      expect(await run(["generate", "--preset", "pilot", "--zip", "stack.zip"])).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(path("stack.zip")).equals(zipBundle(generate(pilot)))).toBe(true);
    }
  });

  it("brings an earlier bundle up to date and leaves what is not its own", async () => {
    await run(["generate", "--out", "again"]);
    writeFileSync(path("again", "terraform.tfstate"), "{}");
    writeFileSync(path("again", "network.tf"), "# changed by hand\n");
    expect(await run(["generate", "--preset", "pilot", "--out", "again"])).toMatchObject({ code: 0, stderr: "" });
    expect(filesIn(path("again"))).toEqual({
      ...asRecord(pilot),
      "terraform.tfstate": "{}",
      "network.tf": "# changed by hand\n",
    });
  });

  it("touches no foreign folder without --force", async () => {
    mkdirSync(path("foreign"));
    writeFileSync(path("foreign", "main.tf"), "# mine\n");
    const refused = await run(["generate", "--out", "foreign"]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(JSON.parse(refused.stderr)).toEqual({
      path: [],
      message: expect.stringContaining("expected a new or empty folder"),
      received: "foreign",
    });
    expect(filesIn(path("foreign"))).toEqual({ "main.tf": "# mine\n" });
    expect((await run(["generate", "--out", "foreign", "--force"])).code).toBe(0);
    expect(filesIn(path("foreign"))).toEqual({ ...asRecord(defaultConfig), "main.tf": "# mine\n" });
  });

  it.each([
    ["a file in place of the folder", () => writeFileSync(path("taken"), ""), ["--out", "taken"]],
    [
      "a folder in place of a file",
      () => mkdirSync(path("blocked", "stackwright.json", "x"), { recursive: true }),
      ["--out", "blocked", "--force"],
    ],
    ["a zip that is none of ours", () => writeFileSync(path("other.zip"), "PK"), ["--zip", "other.zip"]],
    ["a folder in place of the zip", () => mkdirSync(path("folder.zip")), ["--zip", "folder.zip", "--force"]],
  ])("refuses %s and leaves everything as it was", async (_what, prepare, args) => {
    prepare();
    const before = readdirSync(path(), { recursive: true });
    expect(await run(["generate", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("expected"),
    });
    expect(readdirSync(path(), { recursive: true })).toEqual(before);
  });

  it("leaves nothing behind where it may not write", async () => {
    if (process.getuid?.() === 0) symlinkSync("/proc/self/nowhere", path("closed"));
    else {
      mkdirSync(path("closed"));
      chmodSync(path("closed"), 0o500);
    }
    const outcome = await run(["generate", "--out", "closed/stack"]);
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^error: /) });
    expect(existsSync(path("closed", "stack"))).toBe(false);
  });

  it("says for each bad field what it got and what is expected, as the library does", async () => {
    const config = { project: "Not A Slug", models: [{ name: "v1", memoryMb: 1 }], colour: "red" };
    const outcome = await run(["generate", "--config", "-", "--out", "bad"], JSON.stringify(config));
    const checked = checkConfig(config);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(
      outcome.stderr
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(checked.ok ? [] : checked.issues);
    expect(existsSync(path("bad"))).toBe(false);
  });

  it.each([
    ["broken JSON", ["--config", "-"], '{\n  "project": ,\n}', "line 2, column 14"],
    ["a link with a bad field", ["--link", "#v=1&project=a&owner=x"], "", "Project"],
    ["an unknown preset", ["--preset", "huge"], "", "expected one of production"],
    ["a file that is not there", ["--config", "nowhere.json"], "", "nowhere.json"],
    ["two sources", ["--config", "-", "--preset", "pilot"], "{}", "cannot be used with"],
    ["an unknown option", ["--colour"], "", "--colour"],
  ])("refuses %s with exit code 2", async (_what, args, input, message) => {
    const outcome = await run(["generate", ...args, "--out", "never"], input);
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(existsSync(path("never"))).toBe(false);
  });

  it("asks for a target", async () => {
    expect(await run(["generate"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("expected --out"),
    });
  });
});
