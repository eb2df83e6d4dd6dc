import type { TemplatePart } from "./ast";

/**
 * The parts with neighbouring texts joined and empty ones dropped, so that `$` at the end of one text and `{` at the
 * beginning of the next are seen, and escaped, as what they are together.
 */
export function mergeTexts(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  if (!parts.some((part, index) => part.kind === "text" && (part.value === "" || parts[index + 1]?.kind === "text"))) {
    return parts;
  }
  const merged: TemplatePart[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (part.kind !== "text") merged.push(part);
    else if (last?.kind === "text") merged[merged.length - 1] = { kind: "text", value: last.value + part.value };
    else if (part.value !== "") merged.push(part);
  }
  return merged;
}
