/**
 * Tag of a text of several lines that is indented as the code around it: without the first line break, without the
 * indent that all its lines share, and without the spaces before the closing backtick. Values are put in as they are.
 */
export function dedent(texts: TemplateStringsArray, ...values: readonly string[]): string {
  const shared = sharedIndent(texts);
  const margin = new RegExp(`\n {0,${shared}}`, "g");
  return String.raw({ raw: texts.map((text) => text.replace(margin, "\n")) }, ...values).slice(1);
}

/** A line that a value starts counts, the one before the closing backtick and blank ones do not. */
function sharedIndent(texts: readonly string[]): number {
  const indents = texts.flatMap((text, at) =>
    [...text.matchAll(/\n( *)(?=[^ \n]|$)/g)]
      .filter(({ index, 0: line }) => at < texts.length - 1 || index + line.length < text.length)
      .map(([, indent = ""]) => indent.length),
  );
  return Math.min(...indents);
}
