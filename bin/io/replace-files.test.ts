import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replaceFiles, stage } from "./replace-files";

it("takes every move back where one fails", () => {
  const scratch = mkdtempSync(join(tmpdir(), "stackwright-replace-"));
  const [folder, staging] = [join(scratch, "stack"), join(scratch, "staging")];
  const bundle = [
    { path: "a.tf", text: "new" },
    { path: "b.tf", text: "new" },
  ];
  for (const place of [folder, staging]) mkdirSync(place);
  for (const name of ["a.tf", "old.tf"]) writeFileSync(join(folder, name), "old");
  stage(staging, bundle);
  rmSync(join(staging, "b.tf"));
  expect(() => replaceFiles(folder, staging, bundle, ["old.tf"])).toThrow(/b\.tf/);
  expect(readdirSync(folder).sort()).toEqual(["a.tf", "old.tf"]);
  expect(readFileSync(join(folder, "a.tf"), "utf8")).toBe("old");
  rmSync(scratch, { recursive: true });
});
