import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test("nothing is read for files that call nothing", () => {
  expect(readModulesBeside([{ path: `${folder}/shared/c/main.tf`, text: "" }])).toEqual([]);
});
