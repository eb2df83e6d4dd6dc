import type { BodyItem } from "@/lib/hcl";
import type { GivenFile } from "@/lib/intake";
import type { ModuleFile, SourceFile } from "@/lib/terraform";
import { readFile } from "@/lib/terraform/module/load-modules";
import { lintDetailed } from "./engine";
import type { LintOptions, LintResult } from "./lint-options";

/** What an editor keeps: of the files it is given next, only those that changed are read anew. */
export type Linter = (files: readonly GivenFile[]) => LintResult;

/**
 * A linter with a memory of the files it saw last. It answers what `lintDetailed` answers: files are known by path and text, and what
 * depends on other files is judged every time.
 */
export function createLinter(options: Omit<LintOptions, "readFile">): Linter {
  let last: ReadonlyMap<string, ModuleFile> = new Map();
  return (files) => {
    const next = new Map<string, ModuleFile>();
    const remember = (file: SourceFile): ModuleFile => {
      const before = next.get(file.path) ?? last.get(file.path);
      const known = before?.text === file.text ? before : withItemsOf(before, readFile(file));
      next.set(file.path, known);
      return known;
    };
    const result = lintDetailed(files, { ...options, readFile: remember });
    last = next;
    return result;
  };
}

/** The items in front of the first change are those that were read before: what is known about them holds. */
function withItemsOf(before: ModuleFile | undefined, file: ModuleFile): ModuleFile {
  if (!before || before.parsed.problems.length > 0 || file.parsed.problems.length > 0) return file;
  const same = commonStart(before.text, file.text);
  const items = file.parsed.body.items.map((item, at) => {
    const old = before.parsed.body.items[at];
    return old && endOf(old) === endOf(item) && endOf(item) < same ? old : item;
  });
  return { ...file, parsed: { ...file.parsed, body: { ...file.parsed.body, items } } };
}

/** The line behind an item belongs to it: a comment may stand there. */
function endOf({ range }: BodyItem): number {
  return (range?.end.offset ?? Number.POSITIVE_INFINITY) + 1;
}

/** Up to the start of the line in which two texts begin to differ. */
function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return a.lastIndexOf("\n", at - 1);
}
