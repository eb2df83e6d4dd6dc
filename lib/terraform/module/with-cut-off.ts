import type { ParsedFile, Position } from "@/lib/hcl";

/** Says why a text is cut off, unless its Terraform says already that it breaks off. */
export function withCutOff(parsed: ParsedFile, message: string, text: string): ParsedFile {
  if (parsed.problems.some(({ truncated }) => truncated)) return parsed;
  const end = endOf(text);
  return { ...parsed, problems: [...parsed.problems, { message, range: { start: end, end }, truncated: true }] };
}

function endOf(text: string): Position {
  const written = text.trimEnd();
  const start = written.lastIndexOf("\n") + 1;
  return { line: written.split("\n").length, column: written.length - start + 1, offset: written.length };
}
