import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import type { Bundle } from "@/lib/bundle/bundle";
import { wordsNow } from "../words/words-now";

/** More than any bundle; a browser should not unpack what is none. */
const MAX_BYTES = 10 * 1024 * 1024;

const load = () => import("@/generators/intake/import/import-config");

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7 */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The files of a zip, or the one file that it is. */
export async function filesIn(file: File): Promise<Bundle> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return (await import("@/lib/bundle/read-zip")).readZip(bytes).files;
  return [{ path: file.name, text: new TextDecoder().decode(bytes) }];
}

/** Reads files that were chosen or dropped, in the browser alone. */
export async function readGivenFiles(given: readonly File[], base: StackConfig): Promise<Imported> {
  const size = given.reduce((sum, file) => sum + file.size, 0);
  if (size > MAX_BYTES) return { kind: "refused", reason: `received ${size} bytes, expected at most ${MAX_BYTES}` };
  try {
    const files = (await Promise.all(given.map(filesIn))).flat();
    return (await load()).importFiles(files, base);
  } catch {
    return { kind: "refused", reason: wordsNow().dialogs.import.unreadable };
  }
}

/** Reads a text that was pasted. */
export async function readGivenText(text: string, base: StackConfig): Promise<Imported> {
  try {
    return (await load()).importText(text, base);
  } catch {
    return { kind: "refused", reason: wordsNow().dialogs.import.noReader };
  }
}
