import type { BundleFile } from "./bundle";
import { unpackEntry } from "./unpack-entry";
import { type ZipEntry, zipDirectory } from "./zip-directory";

export interface ZipLimits {
  readonly maxEntries: number;
  /** Of all entries together, unpacked. */
  readonly maxBytes: number;
}

/** An entry (or the archive itself, then `path` is empty) that was refused. */
export interface ZipIssue {
  readonly path: string;
  readonly message: string;
}

export interface ZipContent {
  readonly files: readonly BundleFile[];
  readonly issues: readonly ZipIssue[];
}

const DEFAULT_LIMITS: ZipLimits = { maxEntries: 1000, maxBytes: 10 * 1024 * 1024 };

/**
 * The text files of a zip that somebody hands us; never throws.
 * Names that would leave the folder, entries that are no text, that are damaged or that are over the limits are listed, not read.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipContent {
  const entries = zipDirectory(bytes);
  if (!entries)
    return { files: [], issues: [{ path: "", message: "not a readable zip (no whole directory at its end)" }] };
  const gate = createGate(limits);
  const files = entries.filter(gate.admits).map((entry) => readEntry(bytes, entry, gate.issues));
  return { files: files.filter((file) => file !== undefined), issues: gate.issues };
}

function createGate(limits: ZipLimits) {
  const issues: ZipIssue[] = [];
  const seen = new Set<string>();
  let total = 0;
  const refusal = ({ name, size }: ZipEntry): string | undefined => {
    if (seen.size > limits.maxEntries) return `more than ${limits.maxEntries} entries`;
    if (!isSafePath(name)) return "the name leaves the folder, expected a relative path with /";
    if (total + size > limits.maxBytes) return `more than ${limits.maxBytes} bytes unpacked`;
    return undefined;
  };
  const admits = (entry: ZipEntry): boolean => {
    if (entry.name.endsWith("/")) return false;
    if (seen.has(entry.name)) return false;
    seen.add(entry.name);
    const message = refusal(entry);
    if (message !== undefined) {
      issues.push({ path: entry.name, message });
      return false;
    }
    total += entry.size;
    return true;
  };
  return { issues, admits };
}

/** False for absolute paths, drive letters, backslashes, `..`, control characters and names that JavaScript objects own. */
function isSafePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  if (path === "" || /[\\\u0000-\u001f\u007f]|^[/~]|^[A-Za-z]:/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== "__proto__");
}

function readEntry(zip: Uint8Array, entry: ZipEntry, issues: ZipIssue[]): BundleFile | undefined {
  const path = entry.name;
  const content = unpackEntry(zip, entry);
  if (typeof content === "string") {
    issues.push({ path, message: content });
    return undefined;
  }
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(content) };
  } catch {
    issues.push({ path, message: "not UTF-8 text" });
    return undefined;
  }
}
