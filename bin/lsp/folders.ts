import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GivenFile } from "@/lib/intake";
import type { LintResult } from "@/lib/lint";
import { createLinter } from "@/lib/rules";
import { presentBeside } from "../io/present-beside";
import { today } from "../io/today";

const isSource = (name: string): boolean => /\.(tf|tfvars|tf\.json)$/.test(name) || name === ".terraform.lock.hcl";

/** The texts that an editor holds, by path: they count before what is on the disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/** What can be read of a folder with the open texts in it. */
export function filesOf(folder: string, open: OpenTexts): readonly GivenFile[] {
  const saved = namesIn(folder)
    .filter(isSource)
    .map((name) => join(folder, name));
  const unsaved = [...open.keys()].filter((path) => dirname(path) === folder);
  return [...new Set([...saved, ...unsaved])].sort().flatMap((path) => {
    const text = open.get(path) ?? textOf(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Lints folders, each with a memory of what it saw last. */
export class Linters {
  readonly #linters = new Map<string, (files: readonly GivenFile[]) => LintResult>();

  lint(folder: string, open: OpenTexts): LintResult {
    const files = filesOf(folder, open);
    const linter = this.#linters.get(folder) ?? createLinter({ present: presentBeside(files), today: today() });
    this.#linters.set(folder, linter);
    return linter(files);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that is not saved yet.
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Gone since it was listed, or nothing that can be read.
    return undefined;
  }
}
