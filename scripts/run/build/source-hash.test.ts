import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "./source-hash";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "stackwright-"));
  write("app/page.tsx", "one");
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

test.each([
  ["a changed page", "app/page.tsx", "two"],
  ["a new file", "lib/new.ts", "one"],
  ["a changed configuration", "next.config.js", "export default {}"],
  ["a changed lock file", "package-lock.json", "{}"],
])("%s asks for a build", (_, path, text) => {
  const before = hashSources(directory);
  write(path, text);
  expect(hashSources(directory)).not.toBe(before);
});

test.each([
  ["the same text written again", "app/page.tsx", "one"],
  ["a test", "app/page.test.tsx", "two"],
  ["the README", "README.md", "two"],
  ["a log in the root", "start.log", "ready"],
  ["a browser journey", "e2e/wizard.spec.ts", "two"],
])("%s asks for none", (_, path, text) => {
  const before = hashSources(directory);
  write(path, text);
  expect(hashSources(directory)).toBe(before);
});
