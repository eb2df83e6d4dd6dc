import type { ModuleFile, SourceFile } from "@/lib/terraform";
import { readFile } from "@/lib/terraform/load-modules";
import { type LintOptions, type LintResult, lintDetailed } from "./engine";

/** What an editor keeps: of the files it is given next, only those that changed are read anew. */
export type Linter = (files: readonly SourceFile[]) => LintResult;

/**
 * A linter with a memory of the files it saw last. It answers what `lintDetailed` answers: files are known by path and text, and what
 * depends on other files is judged every time.
 */
export function createLinter(options: Omit<LintOptions, "readFile"> = {}): Linter {
  let last: ReadonlyMap<string, ModuleFile> = new Map();
  return (files) => {
    const next = new Map<string, ModuleFile>();
    const remember = (file: SourceFile): ModuleFile => {
      const key = `${file.path}\0${file.text}`;
      const known = next.get(key) ?? last.get(key) ?? readFile(file);
      next.set(key, known);
      return known;
    };
    const result = lintDetailed(files, { ...options, readFile: remember });
    last = next;
    return result;
  };
}
