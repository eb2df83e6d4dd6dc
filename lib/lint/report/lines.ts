import type { GivenFile } from "@/lib/intake";

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

// Control characters would steer a terminal, and marks of direction make a line read as what it is not.
const STEERING = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** A message that is safe to show, on one line of at most `width` characters. */
export function showMessage(message: string, width: number): string {
  const text = plain(message);
  return text.length <= width ? text : `${text.slice(0, width)}…`;
}

const plain = (text: string): string => text.replaceAll("\t", " ").replace(STEERING, "\ufffd");

/** A line that is safe to show: no control characters, tabs as one space, cut around `column` when it is very long. */
export function showLine(
  line: string,
  column: number,
  width: number,
): { readonly text: string; readonly column: number } {
  if (line.length <= width) return { text: plain(line), column };
  const start = Math.max(0, Math.min(column - 1 - Math.floor(width / 3), line.length - width));
  const text = `${start > 0 ? "…" : ""}${plain(line.slice(start, start + width))}${start + width < line.length ? "…" : ""}`;
  return { text, column: column - start + (start > 0 ? 1 : 0) };
}
