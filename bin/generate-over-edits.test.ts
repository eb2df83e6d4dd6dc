import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { MANIFEST } from "./io/manifest";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();
const read = (name: string): string => readFileSync(path("stack", name), "utf8");
const write = (name: string, text: string): void => writeFileSync(path("stack", name), text);
const edit = (name: string, from: string, to: string): void => write(name, read(name).replace(from, to));
const changed = checkConfig({ ...defaultConfig, owner: "risk" });
const risk = JSON.stringify(changed.ok ? changed.config : {}, null, 2);
const onto = (...args: readonly string[]) => run(["generate", "--config", "-", "--out", "stack", ...args], risk);

/** As unzipped: without a manifest. */
const unzip = (): void => {
  for (const { path: name, text } of generate(defaultConfig)) {
    mkdirSync(dirname(path("stack", name)), { recursive: true });
    write(name, text);
  }
};

beforeEach(() => {
  rmSync(path("stack"), { recursive: true, force: true });
  unzip();
});

const writers: readonly (readonly [string, () => unknown])[] = [
  ["written by an earlier run", () => run(["generate", "--out", "stack"])],
  ["unzipped", () => undefined],
];

describe.each(writers)("generate over a bundle that was %s", (_what, prepare) => {
  beforeEach(async () => {
    await prepare();
  });

  it("brings it up to date where nothing but stackwright.json was edited", async () => {
    write("stackwright.json", risk);
    const outcome = await run(["generate", "--config", "stack/stackwright.json", "--out", "stack"]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(read("terraform.tfvars")).toContain('"risk"');
  });

  it("refuses to overwrite edits, names the files and the ways on", async () => {
    edit("terraform.tfvars", "2048", "4096");
    edit("network.tf", "\n", "\n# mine\n");
    const { code, stderr } = await onto();
    expect(code).toBe(2);
    expect(stderr).toContain("(network.tf, terraform.tfvars)");
    for (const way of ["--merge", "--force", "stackwright import stack"]) expect(stderr).toContain(way);
    expect(read("terraform.tfvars")).toContain("4096");
    expect(read("stackwright.json")).not.toContain("risk");
  });

  it("overwrites them with --force", async () => {
    edit("terraform.tfvars", "2048", "4096");
    expect(await onto("--force")).toMatchObject({ code: 0, stderr: "" });
    expect(read("terraform.tfvars")).not.toContain("4096");
  });

  it("merges both changes, again and again", async () => {
    edit("terraform.tfvars", "2048", "4096");
    for (let time = 0; time < 2; time++) {
      expect(await onto("--merge")).toMatchObject({ code: 0, stderr: "" });
      expect(read("terraform.tfvars")).toMatch(/"risk"[\s\S]*4096/);
    }
  });

  it("keeps deleted what was deleted, names it, and writes it without --merge", async () => {
    rmSync(path("stack", "Makefile"));
    for (let time = 0; time < 2; time++) {
      expect(await onto("--merge")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("deleted there: Makefile."),
      });
      expect(readdirSync(path("stack"))).not.toContain("Makefile");
      expect(read("terraform.tfvars")).toContain('"risk"');
    }
    await onto();
    expect(readdirSync(path("stack"))).toContain("Makefile");
  });

  it("marks what both changed, reports it and exits with 1", async () => {
    edit("terraform.tfvars", '"ml-platform"', '"mine"');
    const { code, stderr } = await onto("--merge");
    expect([code, JSON.parse(stderr).received]).toEqual([1, "terraform.tfvars"]);
    expect(read("terraform.tfvars")).toMatch(/<<<<<<< edited\n.*"mine"\n=+\n.*"risk"\n>>>>>>> generated/);
  });
});

it("calls a merge that can no longer be read a conflict", async () => {
  edit("terraform.tfvars", "2048", "{");
  expect(await onto("--merge")).toMatchObject({ code: 1 });
  expect(read("terraform.tfvars")).toMatch(/^<<<<<<< edited/);
});

it("does not merge onto what another version wrote", async () => {
  await run(["generate", "--out", "stack"]);
  write(MANIFEST, read(MANIFEST).replace(/("terraform.tfvars": ")\w+/, `$1${"0".repeat(64)}`));
  expect(await onto("--merge")).toMatchObject({ code: 2, stderr: expect.stringContaining("another version") });
});

it("leaves the old bundle or the new one when it is interrupted, and nothing beside", async () => {
  await run(["generate", "--out", "stack"]);
  const all = (): string =>
    readdirSync(path("stack"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .join();
  const before = all();
  await onto();
  const after = all();
  for (let time = 0; time < 5; time++) {
    await run(["generate", "--out", "stack", "--force"]);
    const args = [path("program", "stackwright.mjs"), "generate", "--config", "-", "--out", "stack"];
    const child = spawn(process.execPath, args, { cwd: path() });
    const closed = once(child, "close");
    child.stdin.on("error", () => undefined).end(risk);
    await setTimeout(100 + Math.random() * 2000);
    child.kill("SIGINT");
    await closed;
    expect([before, after]).toContain(all());
    expect(readdirSync(path()).sort()).toEqual(["program", "stack"]);
  }
});
