import type { TemplatePart, TemplateText } from "../ast/ast";

/** A line start of a flush heredoc: the text part it begins with, and how many blanks of it count as indentation. */
interface LineStart {
  readonly index: number;
  readonly blanks: number;
}

/**
 * Takes from the lines of a `<<-` heredoc the indentation that they have in common. `parts` holds one text per line.
 * Strip markers are applied first, and to one text only, because HashiCorp's parser does so:
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/parser_template.go (flushHeredocTemplateParts)
 */
export function dedent(parts: readonly TemplatePart[]): TemplatePart[] {
  const { starts, common } = lineStarts(parts);
  if (common === 0) return [...parts];
  const result = [...parts];
  for (const { index } of starts) {
    const part = result[index];
    if (part?.kind === "text") result[index] = withoutBlanks(part, common);
  }
  return result;
}

function withoutBlanks(text: TemplateText, count: number): TemplateText {
  const value = text.value.slice(count);
  return text.range === undefined ? { kind: "text", value } : { kind: "text", value, range: text.range };
}

/** Which texts begin a line that is not blank, and the smallest indentation of all lines. */
export function lineStarts(parts: readonly TemplatePart[]): { starts: LineStart[]; common: number } {
  const starts: LineStart[] = [];
  let common = Number.POSITIVE_INFINITY;
  let atStart = true;
  parts.forEach((part, index) => {
    const value = part.kind === "text" ? strippedText(parts, index, part.value) : undefined;
    if (atStart && value === undefined) common = 0;
    if (atStart && value !== undefined && !isBlankLine(value)) {
      const blanks = value.length - value.trimStart().length;
      starts.push({ index, blanks });
      common = Math.min(common, blanks);
    }
    atStart = value?.endsWith("\n") ?? false;
  });
  return { starts, common: Number.isFinite(common) ? common : 0 };
}

const isBlankLine = (value: string): boolean => value.endsWith("\n") && value.trim() === "";

function strippedText(parts: readonly TemplatePart[], index: number, value: string): string {
  const before = parts[index - 1];
  const after = parts[index + 1];
  const left = before !== undefined && before.kind !== "text" && before.stripAfter ? value.trimStart() : value;
  return after !== undefined && after.kind !== "text" && after.stripBefore ? left.trimEnd() : left;
}
