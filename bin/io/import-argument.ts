import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { StackConfig } from "@/generators/config/stack";
import type { Preference } from "@/generators/intake/import/edited-variables";
import { type Imported, importFiles, importText } from "@/generators/intake/import/import-config";
import type { Bundle } from "@/lib/bundle/bundle";
import { readZip } from "@/lib/bundle/read-zip";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { textIn } from "./previous-bundle";
import { readInput } from "./read-input";

const LINK = /(^|[#?&])v=\d/;
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7 */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What can be imported: a file, a folder with stackwright.json, a zip of ours, a link, or `-` for standard input. */
export async function importArgument(
  argument: string,
  base: StackConfig,
  prefer: Preference = "edits",
): Promise<Imported> {
  if (LINK.test(argument)) return importText(argument, base);
  if (isFolder(argument)) return importFiles(filesOf(argument), base, prefer);
  const bytes = await readInput(argument);
  if (isZip(bytes)) return importZip(bytes, base, prefer);
  const { text, damagedAt } = decodeUtf8(bytes);
  if (damagedAt !== undefined) return { kind: "refused", reason: `${argument}: received bytes that are not UTF-8` };
  return argument === "-" ? importText(text, base) : importFiles([{ path: basename(argument), text }], base);
}

function importZip(bytes: Uint8Array, base: StackConfig, prefer: Preference): Imported {
  const { files, issues } = readZip(bytes);
  const refused = issues.map(({ path, message }) => `${path === "" ? "zip" : path}: ${message}`);
  const imported = importFiles(files, base, prefer);
  return imported.kind === "refused"
    ? { ...imported, reason: [imported.reason, ...refused].join("; ") }
    : { ...imported, notes: [...imported.notes, ...refused] };
}

/** What a bundle's folder says about its configuration. */
function filesOf(folder: string): Bundle {
  return ["stackwright.json", "terraform.tfvars"].flatMap((path) => {
    const text = textIn(folder, path);
    return text === undefined ? [] : [{ path, text }];
  });
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
