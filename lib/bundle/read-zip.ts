import { type UnzipFileInfo, unzipSync } from "fflate";
import type { BundleFile } from "./bundle";

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
 * Names that would leave the folder, entries that are no text and whatever is over the limits are listed, not read.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipContent {
  const gate = createGate(limits);
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: gate.admits }));
    const files = entries.map(([path, content]) => readText(path, content, gate.issues));
    return { files: files.filter((file) => file !== undefined), issues: gate.issues };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { files: [], issues: [...gate.issues, { path: "", message: `not a readable zip (${reason})` }] };
  }
}

function createGate(limits: ZipLimits) {
  const issues: ZipIssue[] = [];
  const seen = new Set<string>();
  let total = 0;
  const refusal = ({ name, originalSize }: UnzipFileInfo): string | undefined => {
    if (seen.size > limits.maxEntries) return `more than ${limits.maxEntries} entries`;
    if (!isSafePath(name)) return "the name leaves the folder, expected a relative path with /";
    if (total + originalSize > limits.maxBytes) return `more than ${limits.maxBytes} bytes unpacked`;
    return undefined;
  };
  const admits = (entry: UnzipFileInfo): boolean => {
    if (entry.name.endsWith("/")) return false;
    if (seen.has(entry.name)) return false;
    seen.add(entry.name);
    const message = refusal(entry);
    if (message !== undefined) {
      issues.push({ path: entry.name, message });
      return false;
    }
    // fflate unpacks into a buffer of the size the header claims, so a lying header cannot take more than this.
    total += entry.originalSize;
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

function readText(path: string, content: Uint8Array, issues: ZipIssue[]): BundleFile | undefined {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(content) };
  } catch {
    issues.push({ path, message: "not UTF-8 text" });
    return undefined;
  }
}
