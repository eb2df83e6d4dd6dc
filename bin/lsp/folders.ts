import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { GivenFile } from "@/lib/intake";
import type { LintResult } from "@/lib/lint";
import { createLinter } from "@/lib/rules";
import { sourcesBeside } from "../io/find-sources";
import { presentBeside } from "../io/present-beside";
import { today } from "../io/today";

/** The texts that an editor holds, by path: they count before what is on the disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/** What can be read of a folder with the open texts in it. */
export function filesOf(folder: string, open: OpenTexts): readonly GivenFile[] {
  const saved = placesIn(folder);
  const unsaved = [...open.keys()].filter((path) => dirname(path) === folder);
  return [...new Set([...saved, ...unsaved])].sort().flatMap((path) => {
    const text = open.get(path) ?? textOf(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

interface Judged {
  readonly files: readonly GivenFile[];
  readonly result: LintResult;
}

/** Lints folders, each with a memory of what it saw last: whoever asks again about the same texts is answered at once. */
export class Linters {
  readonly #linters = new Map<string, (files: readonly GivenFile[]) => LintResult>();
  readonly #last = new Map<string, Judged>();

  lint(folder: string, open: OpenTexts): LintResult {
    const files = filesOf(folder, open);
    const last = this.#last.get(folder);
    if (last && isSame(last.files, files)) return last.result;
    const linter = this.#linters.get(folder) ?? createLinter({ present: presentBeside(files), today: today() });
    this.#linters.set(folder, linter);
    const result = linter(files);
    this.#last.set(folder, { files, result });
    return result;
  }
}

function placesIn(folder: string): readonly string[] {
  try {
    return sourcesBeside(folder);
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

const isSame = (some: readonly GivenFile[], others: readonly GivenFile[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text }, at) => path === others[at]?.path && text === others[at]?.text);
