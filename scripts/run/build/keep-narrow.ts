import { readFile, writeFile } from "node:fs/promises";

/** As JavaScript escapes it, in a string, a pattern or a name alike: https://tc39.es/ecma262/#prod-UnicodeEscapeSequence */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Escapes what is beyond ASCII in a bundled program: one such character, be it in a comment or a pattern, and V8 keeps
 * the whole source in two bytes a character, in every thread that runs it.
 */
export async function keepNarrow(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const narrow = text.replace(/[\u0080-\uffff]/g, escaped);
  if (narrow !== text) await writeFile(file, narrow);
}
