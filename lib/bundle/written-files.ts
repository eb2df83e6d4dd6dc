import type { Bundle, BundleFile } from "./bundle";

/** A file of a bundle as an archive holds it. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly executable: boolean;
}

/** The files of a bundle, sorted by path, each once, with LF line ends: what every archive of it holds. */
export function writtenFiles(bundle: Bundle): readonly WrittenFile[] {
  const seen = new Set<string>();
  return [...bundle].sort(byPath).map(({ path, text, executable = false }) => {
    if (seen.has(path)) throw new Error(`bundle has ${JSON.stringify(path)} twice, expected each path once`);
    seen.add(path);
    return { path, bytes: new TextEncoder().encode(text.replaceAll("\r\n", "\n")), executable };
  });
}

// By code unit: `localeCompare` differs between machines.
function byPath(a: BundleFile, b: BundleFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
