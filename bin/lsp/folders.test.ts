import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { filesOf, Linters } from "./folders";

const folder = mkdtempSync(join(tmpdir(), "folders-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text = "") => writeFileSync(join(folder, name), text);

it("reads what the command line reads, and counts an open text before a saved one", () => {
  const sources = [
    "a.tf",
    "a.tf.json",
    "a.tfvars",
    "a.auto.tfvars.json",
    "a.tftest.hcl",
    "a.tofu",
    ".terraform.lock.hcl",
  ];
  for (const name of [...sources, "README.md", "a.json"]) write(name, "saved");
  const open = new Map([
    [join(folder, "a.tf"), "open"],
    [join(folder, "new.tf"), "open"],
    [join(folder, "elsewhere", "b.tf"), "open"],
  ]);
  const read = filesOf(folder, open).map(({ path, text }) => `${basename(path)} ${text}`);
  expect(read.sort()).toEqual([...sources.slice(1).map((name) => `${name} saved`), "a.tf open", "new.tf open"].sort());
  for (const name of sources) rmSync(join(folder, name));
});

it("judges a folder again only where a text changed", () => {
  const linters = new Linters();
  write("main.tf", 'resource "aws_kms_key" "k" {}\n');
  const first = linters.lint(folder, new Map());
  expect(first.findings.map(({ rule }) => rule)).toContain("key-rotates");
  expect(linters.lint(folder, new Map())).toBe(first);
  write("main.tf", 'resource "aws_kms_key" "k" {\n  enable_key_rotation = true\n}\n');
  expect(linters.lint(folder, new Map()).findings.map(({ rule }) => rule)).not.toContain("key-rotates");
});
