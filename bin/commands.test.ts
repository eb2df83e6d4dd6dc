import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { version } from "@/package.json";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();
const launcher = fileURLToPath(new URL("stackwright", import.meta.url));

describe("stackwright", () => {
  it("prints its version and its commands", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    const help = await run(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const name of [
      "generate",
      "lint",
      "schema",
      "presets",
      "link",
      "config",
      "diff",
      "import",
      "cost",
      "capacity",
      "picture",
    ]) {
      expect(help.stdout).toContain(`  ${name} `);
      expect(await run([name, "--help"])).toMatchObject({
        code: 0,
        stderr: "",
        stdout: expect.stringContaining(`stackwright ${name}`),
      });
    }
  });

  it.each([[["frobnicate"]], [[]]])("cannot run %j: exit code 2", async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: "" });
  });

  it("prints a JSON Schema with the labels of the form, which accepts what the schema accepts", async () => {
    const { stdout } = await run(["schema"]);
    const schema = JSON.parse(stdout);
    expect(schema.properties.models.items.properties.memoryMb).toMatchObject({
      label: "Memory",
      unit: "MB",
      minimum: 128,
    });
    const readBack = z.fromJSONSchema(schema);
    expect(readBack.safeParse(defaultConfig).success).toBe(true);
    expect(readBack.safeParse({ project: 7 }).success).toBe(false);
  });

  it("lists the presets", async () => {
    const { stdout } = await run(["presets"]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split("  ", 1)[0]),
    ).toEqual(presets.map(({ id }) => id));
    expect(JSON.parse((await run(["presets", "--json"])).stdout)).toEqual(presets);
  });

  it.each(presets)("turns the preset $id into a link and back", async ({ config }) => {
    const link = await run(["link", "--config", "-"], JSON.stringify(config));
    expect(link).toEqual({ code: 0, stdout: `#${linkOf(config)}\n`, stderr: "" });
    const back = await run(["config", "--link", `http://localhost:3000/${link.stdout.trim()}`]);
    expect(back).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(back.stdout)).toEqual(config);
  });

  it("puts an address before the link when asked", async () => {
    const { stdout } = await run(["link", "--config", "-", "--base", "https://host.internal/"], "{}");
    expect(stdout).toBe("https://host.internal/#v=1\n");
  });

  it("keeps what holds in a link and names the rest on standard error", async () => {
    const { code, stdout, stderr } = await run(["config", "--link", "#v=1&project=A&owner=risk&bogus=1"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ...defaultConfig, owner: "risk" });
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).field),
    ).toEqual(["project", "bogus"]);
  });

  it("refuses to link what is no configuration", async () => {
    const outcome = await run(["link", "--config", "-"], '{"project":1}');
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining('"path":["project"]') });
  });

  it("is started by the launcher, which says what to do before the set-up", async () => {
    mkdirSync(path("checkout", "bin"), { recursive: true });
    writeFileSync(path("checkout", "package.json"), '{"type":"module"}');
    cpSync(launcher, path("checkout", "bin", "stackwright"));
    const missing = spawnSync(path("checkout", "bin", "stackwright"), { encoding: "utf8" });
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("run npm start or npm test once") });
    cpSync(path("program"), path("checkout", "dist"), { recursive: true });
    const found = execFileSync(path("checkout", "bin", "stackwright"), ["--version"], { encoding: "utf8" });
    expect(found).toBe(`${version}\n`);
  });
});
