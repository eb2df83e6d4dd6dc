import type { GivenFile } from "@/lib/intake";
import type { Edit, Finding, Point } from "./finding";

/** The files after every finding's first fix; of edits that overlap the first counts. */
export function applyFixes(files: readonly GivenFile[], findings: readonly Finding[]): readonly GivenFile[] {
  const edits = findings.flatMap((finding) => finding.fixes[0]?.edits ?? []);
  return files.map((file) => ({
    ...file,
    text: applyEdits(
      file.text,
      edits.filter((edit) => edit.file === file.path),
    ),
  }));
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces ranges of a text; of edits that overlap the first counts, the same edit twice counts once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const offset = offsets(text);
  const placed = edits.map(
    ({ range, text: replacement }): Placed => ({
      start: offset(range.start),
      end: offset(range.end),
      text: replacement,
    }),
  );
  let result = "";
  let done = 0;
  const seen = new Set<string>();
  for (const edit of [...placed].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = JSON.stringify([edit.start, edit.end, edit.text]);
    if (seen.has(key) || edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
    seen.add(key);
  }
  return result + text.slice(done);
}

function offsets(text: string): (point: Point) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
