import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { StackConfig } from "@/generators/config/stack";
import { type Imported, importFiles, importText } from "@/generators/intake/import/import-config";
import { readZip } from "@/lib/bundle/read-zip";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { readInput } from "./read-input";

const LINK = /(^|[#?&])v=\d/;
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7 */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What can be imported: a file, a folder with stackwright.json, a zip of ours, a link, or `-` for standard input. */
export async function importArgument(argument: string, base: StackConfig): Promise<Imported> {
  if (LINK.test(argument)) return importText(argument, base);
  const path = isFolder(argument) ? join(argument, "stackwright.json") : argument;
  const bytes = await readInput(path);
  if (isZip(bytes)) return importFiles(readZip(bytes).files, base);
  const { text, damagedAt } = decodeUtf8(bytes);
  if (damagedAt !== undefined) return { kind: "refused", reason: `${path}: received bytes that are not UTF-8` };
  return argument === "-" ? importText(text, base) : importFiles([{ path: basename(path), text }], base);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
