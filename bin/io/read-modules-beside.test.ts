import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lint } from "@/lib/rules";
import { readModulesBeside } from "./read-modules-beside";

const folder = mkdtempSync(join(tmpdir(), "beside-"));
const call = (name: string, source: string) => `module "${name}" {\n  source = "${source}"\n}\n`;

for (const [path, text] of [
  ["stack/main.tf", call("a", "../shared/a") + call("gone", "../gone")],
  ["shared/a/main.tf", `${call("b", "../b/")}resource "aws_db_instance" "d" {}\n`],
  ["shared/a/notes.md", "no Terraform"],
  ["shared/b/main.tf", `${call("a", "../a")}variable "needed" {}\n`],
  ["shared/c/main.tf", 'nobody = "calls it"\n'],
] as const) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

afterAll(() => rmSync(folder, { recursive: true }));

test("what is called outside is read, and what that calls, each once", () => {
  const path = `${folder}/stack/main.tf`;
  const text = call("a", "../shared/a") + call("gone", "../gone");
  const read = readModulesBeside([{ path, text }]);
  expect(read.map((file) => file.path.slice(folder.length)).sort()).toEqual(["/shared/a/main.tf", "/shared/b/main.tf"]);
  const found = lint([{ path, text }, ...read]).filter(({ file }) => file !== path);
  expect(found.every(({ invalid, fixes }) => invalid && fixes.length === 0)).toBe(true);
  expect(found.some(({ message }) => message.includes("needed"))).toBe(true);
});

test("a link to nothing, a circle of links and a folder cost no other file of their module", () => {
  const shared = join(folder, "links");
  mkdirSync(join(shared, "folder.tf"), { recursive: true });
  writeFileSync(join(shared, "main.tf"), 'variable "needed" {}\n');
  symlinkSync("nothing.txt", join(shared, "dangling.tf"));
  symlinkSync("circle.tf", join(shared, "circle.tf"));
  const read = readModulesBeside([{ path: `${folder}/stack/main.tf`, text: call("a", "../links") }]);
  expect(read.map(({ path }) => path)).toEqual([`${folder}/links/main.tf`]);
});

test("a module beyond the bytes that are read stays unread as a whole", () => {
  const large = join(folder, "large");
  mkdirSync(large);
  for (const name of ["a.tf", "b.tf", "c.tf"]) writeFileSync(join(large, name), `# ${"x".repeat(1_500_000)}\n`);
  expect(readModulesBeside([{ path: `${folder}/stack/main.tf`, text: call("a", "../large") }])).toEqual([]);
});

test("nothing is read for files that call nothing", () => {
  expect(readModulesBeside([{ path: `${folder}/shared/c/main.tf`, text: "" }])).toEqual([]);
});
