import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dependenciesAreInstalled } from "./dependencies.mjs";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "stackwright-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const next = { "node_modules/next": { version: "16.0.0", integrity: "a" } };
const otherPlatform = { "node_modules/esbuild-win32": { version: "1.0.0", integrity: "b", optional: true } };

function writeLocks(wanted: object, installed: object | undefined): void {
  writeFileSync(join(directory, "package-lock.json"), JSON.stringify({ packages: { "": { name: "x" }, ...wanted } }));
  if (installed === undefined) return;
  mkdirSync(join(directory, "node_modules"));
  writeFileSync(join(directory, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
}

test.each([
  ["everything is there", next, next, true],
  ["only another platform's package is missing", { ...next, ...otherPlatform }, next, true],
  ["node_modules is missing", next, undefined, false],
  ["a package is missing", next, {}, false],
  ["a package has another version", next, { "node_modules/next": { version: "15.0.0", integrity: "c" } }, false],
])("%s", (_, wanted, installed, expected) => {
  writeLocks(wanted, installed);
  expect(dependenciesAreInstalled(directory)).toBe(expected);
});
