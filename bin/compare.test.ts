import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { zipBundle } from "@/lib/bundle/zip";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();
const changed = { ...defaultConfig, owner: "risk" };

beforeAll(() => {
  mkdirSync(path("stack"), { recursive: true });
  writeFileSync(path("stack", "stackwright.json"), JSON.stringify(changed));
  writeFileSync(path("stack.zip"), zipBundle(generate(changed)));
  writeFileSync(path("own.tfvars"), 'owner = "risk"\nnat = true\n');
});

describe("stackwright diff", () => {
  it.each([
    ["a folder", "stack"],
    ["a file", "stack/stackwright.json"],
    ["a zip", "stack.zip"],
    ["a link", `https://host.internal/#${linkOf(changed)}`],
  ])("compares the default with %s", async (_what, side) => {
    const { code, stdout, stderr } = await run(["diff", "default", side]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^Options\n {2}Owner: ml-platform → risk {2}\(update \d+\)\n/);
    expect(stdout).toContain("~   aws_vpc.stack: tags\n");
    expect(stdout).toContain("changed  terraform.tfvars\n");
  });

  it("prints the whole as JSON, or the patch alone", async () => {
    const json = JSON.parse((await run(["diff", "default", "stack", "--format", "json"])).stdout);
    expect(Object.keys(json)).toEqual(["options", "resources", "blocks", "files", "patch", "facts"]);
    expect((await run(["diff", "default", "stack", "--format", "patch"])).stdout).toBe(json.patch);
  });

  it("ends with 0 where nothing differs", async () => {
    expect(await run(["diff", "preset:production", "default"])).toEqual({
      code: 0,
      stdout: "No difference.\n",
      stderr: "",
    });
  });

  it.each([
    ["a preset that there is not", "preset:gold", '"received":"gold"'],
    ["a field that does not hold", "#v=1&project=NO", '"path":["project"]'],
    ["what is no configuration", "own.tfvars", '"path":["nat"]'],
    ["a file that there is not", "gone.json", "ENOENT"],
  ])("refuses %s", async (_what, side, message) => {
    expect(await run(["diff", "default", side])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });
});

describe("stackwright import", () => {
  it.each(["stack", "stack.zip", `#${linkOf(changed)}`])("prints the configuration of %s", async (source) => {
    const { code, stdout, stderr } = await run(["import", source]);
    expect({ code, stderr, config: JSON.parse(stdout) }).toEqual({ code: 0, stderr: "", config: changed });
  });

  it("changes a base by the variables of a tfvars file and names what no option sets", async () => {
    writeFileSync(path("base.json"), JSON.stringify({ project: "kept" }));
    const { code, stdout, stderr } = await run(["import", "own.tfvars", "--base", "base.json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ project: "kept", owner: "risk" });
    expect(stderr).toContain('"field":"nat"');
  });

  it("refuses what it cannot read", async () => {
    expect(await run(["import", "-"], "hello")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("expected stackwright.json"),
    });
  });
});
