/** Letters, digits and a few signs that neither Markdown nor HTML gives a meaning to inside a line. */
const meaningful = /[^\p{L}\p{N} ,;=+/%-]/gu;

/** Short plain values are easier to read and to copy as code. */
const plain = /^[\w.,;=+/%@: -]+$/;

/**
 * Text of the user as Markdown that stays text: no markup, no HTML, no link, no end of a table cell.
 * Numeric references are never read as markup. Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function inert(text: string): string {
  return text.replace(meaningful, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A value of the user inside a line or a table cell. */
export function value(text: string | number | boolean | null): string {
  if (text === null || text === "") return "none";
  const written = String(text);
  return plain.test(written) ? `\`${written}\`` : inert(written);
}

/** A table of Markdown; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A fenced block; the text must hold no fence itself. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\n+$/, "")}\n\`\`\``;
}

/** A chapter: heading and paragraphs, those that do not apply left out. */
export function chapter(title: string, ...paragraphs: readonly (string | false | null | undefined)[]): string {
  return [`## ${title}`, ...paragraphs.filter((paragraph) => typeof paragraph === "string")].join("\n\n");
}
