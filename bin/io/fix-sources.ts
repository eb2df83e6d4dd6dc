import type { GivenFile } from "@/lib/intake";
import { applyFixes } from "@/lib/lint";
import { type LintSettings, lint } from "@/lib/rules";
import { STDIN_NAME } from "./read-sources";
import { writeWhole } from "./write-whole";

/** One fix can make room for the next; more rounds than this would be two fixes that undo each other. */
const MAX_ROUNDS = 10;

/** Applies every certain fix, writes the files that changed (standard input to standard output) and returns all. */
export function fixSources(files: readonly GivenFile[], options: LintSettings): readonly GivenFile[] {
  const fixed = mend(files, options);
  const changed = fixed.filter((file, at) => file.text !== files[at]?.text && file.path !== STDIN_NAME);
  for (const { path, text } of changed) writeWhole(path, text);
  for (const { path, text } of fixed) if (path === STDIN_NAME) process.stdout.write(text);
  process.stderr.write(`Fixed ${changed.length} ${changed.length === 1 ? "file" : "files"}\n`);
  return fixed;
}

function mend(files: readonly GivenFile[], options: LintSettings): readonly GivenFile[] {
  let current = files;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = applyFixes(current, lint(current, options));
    if (next.every((file, at) => file.text === current[at]?.text)) return current;
    current = next;
  }
  return current;
}
