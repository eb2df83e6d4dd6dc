import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { changedFiles, diffBundles } from "./diff-bundles";

const before: Bundle = [
  { path: "main.tf", text: "a\nb\nc\n" },
  { path: "gone.tf", text: "x\n" },
  { path: "same.tf", text: "s\n" },
  { path: "run.sh", text: "#!/bin/sh\n" },
];
const after: Bundle = [
  { path: "main.tf", text: "a\nB\nc\n" },
  { path: "same.tf", text: "s\n" },
  { path: "new/file.tf", text: "no line end" },
  { path: "run.sh", text: "#!/bin/sh\n", executable: true },
];

function writeFiles(folder: string, bundle: Bundle): void {
  for (const file of bundle) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
    if (file.executable) chmodSync(join(folder, file.path), 0o755);
  }
}

function readFiles(folder: string, paths: readonly string[]): readonly BundleFile[] {
  return paths.filter((path) => existsSync(join(folder, path))).map((path) => readBack(folder, path));
}

function readBack(folder: string, path: string): BundleFile {
  const executable = (statSync(join(folder, path)).mode & 0o100) !== 0;
  return { path, text: readFileSync(join(folder, path), "utf8"), ...(executable ? { executable } : {}) };
}

/** What real `git apply` makes of `from` and the patch. */
function applyPatch(from: Bundle, to: Bundle): readonly BundleFile[] {
  const folder = mkdtempSync(join(tmpdir(), "diff-bundles-"));
  try {
    writeFiles(folder, from);
    execFileSync("git", ["apply", "-p1", "--whitespace=nowarn"], { cwd: folder, input: diffBundles(from, to) });
    return readFiles(folder, [...new Set([...from, ...to].map((file) => file.path))].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sorted = (bundle: Bundle): Bundle => [...bundle].sort((a, b) => (a.path < b.path ? -1 : 1));

describe("diffBundles", () => {
  it("is empty for equal bundles, in whatever order", () => {
    expect(diffBundles(before, [...before].reverse())).toBe("");
    expect(changedFiles(before, before)).toEqual([]);
  });

  it("names what was added, removed and changed", () => {
    expect(changedFiles(before, after)).toEqual([
      { kind: "removed", path: "gone.tf" },
      { kind: "changed", path: "main.tf" },
      { kind: "added", path: "new/file.tf" },
      { kind: "changed", path: "run.sh" },
    ]);
  });

  it("is a patch as git writes it", () => {
    const [old, now] = [before.slice(0, 1), after.slice(0, 1)];
    expect(diffBundles(old, now)).toBe(
      "diff --git a/main.tf b/main.tf\n--- a/main.tf\n+++ b/main.tf\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n",
    );
  });

  it("is understood by git apply, run bit included", () => {
    expect(applyPatch(before, after)).toEqual(sorted(after));
  });

  it("is understood by git apply when two files share nothing", () => {
    const lines = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word} ${index}\n`).join("");
    const [old, now] = [[{ path: "a.tf", text: lines("old") }], [{ path: "a.tf", text: lines("new") }]];
    expect(applyPatch(old, now)).toEqual(now);
  });

  it("leads from any bundle to any other", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "\n", "c"), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(""));
    const bundle = fc
      .dictionary(fc.constantFrom("a.tf", "b/c.tf", "d e.md"), text, { minKeys: 1 })
      .map((files) => Object.entries(files).map(([path, content]) => ({ path, text: content })));
    fc.assert(
      fc.property(bundle, bundle, (from, to) => {
        fc.pre(diffBundles(from, to) !== "");
        expect(applyPatch(from, to)).toEqual(sorted(to));
      }),
      { numRuns: 25 },
    );
  });
});
