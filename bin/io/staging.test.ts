import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeMoves } from "./moves";
import { clearAbandoned, makeStaging } from "./staging";

/** Larger than any process number: https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html pid_max */
const nobody = 2 ** 22 + 1;

const old = { "a.tf": "old a", "sub/b.tf": "old b", "gone.tf": "old gone", "terraform.tfstate": "state" };
const staged = { "a.tf": "new a", "sub/b.tf": "new b", "new/c.tf": "new c" };

let scratch = "";
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "stackwright-staging-"));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function read(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const places = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(places.map((place) => [place.slice(folder.length + 1), readFileSync(place, "utf8")]));
}

/** A run that was killed when its `left`-th move was next: that one cannot be made, and nobody takes the others back. */
function killed(left: string): string {
  const [folder, staging] = [join(scratch, "stack"), join(scratch, `.stack-${nobody}-abcDEF`)];
  write(folder, old);
  write(staging, staged);
  const moves = { arriving: Object.keys(staged), leaving: ["gone.tf"] };
  const place = join(staging, left);
  const text = existsSync(place) ? readFileSync(place, "utf8") : undefined;
  rmSync(place, { force: true });
  try {
    makeMoves(folder, staging, moves);
  } catch {
    // As far as it came.
  }
  if (text !== undefined) writeFileSync(place, text);
  return folder;
}

describe("what a killed run left", () => {
  it.each(["a.tf", "sub/b.tf", "new/c.tf", "none"])("is taken back, where it came as far as %s", (left) => {
    const folder = killed(left);
    expect(read(folder)).not.toEqual(old);
    expect(clearAbandoned(folder)).toBe(true);
    expect(read(folder)).toEqual(old);
    expect(readdirSync(scratch)).toEqual(["stack"]);
  });

  it("is cleared away where it had moved nothing", () => {
    const folder = join(scratch, "stack");
    write(folder, old);
    write(join(scratch, `.stack-${nobody}-abcDEF`), staged);
    expect(clearAbandoned(folder)).toBe(true);
    expect(read(folder)).toEqual(old);
    expect(readdirSync(scratch)).toEqual(["stack"]);
  });
});

describe("what stays", () => {
  it("is the staging of a run that is at work", () => {
    const folder = join(scratch, "stack");
    const staging = makeStaging(folder);
    expect(clearAbandoned(folder)).toBe(false);
    expect(existsSync(staging)).toBe(true);
  });

  it.each([".stack-backup", ".stack-1-abc", `.other-${nobody}-abcDEF`, `.stack-dev-${nobody}-abcDEF`])(
    "is %s, which no run made for this folder",
    (name) => {
      mkdirSync(join(scratch, name));
      expect(clearAbandoned(join(scratch, "stack"))).toBe(false);
      expect(readdirSync(scratch)).toEqual([name]);
    },
  );
});
