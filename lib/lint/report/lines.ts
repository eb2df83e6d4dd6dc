import type { GivenFile } from "@/lib/intake";
import { terminalText } from "@/lib/text/terminal-text";

/** Looks up the lines of a file; each file is split once, and only when it is asked for. */
export function linesOf(files: readonly GivenFile[]): (path: string) => readonly string[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    const known = split.get(path);
    if (known) return known;
    const lines = (texts.get(path) ?? "").split(/\r?\n/);
    split.set(path, lines);
    return lines;
  };
}

/** A message that is safe to show, on one line of at most `width` characters. */
export function showMessage(message: string, width: number): string {
  // Cut twice: what is a megabyte long need not be looked at as a whole.
  const text = terminalText(message.slice(0, width + 1));
  return text.length <= width ? text : `${text.slice(0, width)}…`;
}

/** A line that is safe to show: no control characters, tabs as one space, cut around `column` when it is very long. */
export function showLine(
  line: string,
  column: number,
  width: number,
): { readonly text: string; readonly column: number } {
  if (line.length <= width) return { text: terminalText(line), column };
  const start = Math.max(0, Math.min(column - 1 - Math.floor(width / 3), line.length - width));
  const text = `${start > 0 ? "…" : ""}${terminalText(line.slice(start, start + width))}${start + width < line.length ? "…" : ""}`;
  return { text, column: column - start + (start > 0 ? 1 : 0) };
}
