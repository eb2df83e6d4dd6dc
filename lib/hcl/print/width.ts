const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const beyondAscii = /[^\0-\x7f]/;

/** Columns that the text takes: characters as a reader counts them. */
export function widthOf(text: string): number {
  if (!beyondAscii.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
