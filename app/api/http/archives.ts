import type { Bundle } from "@/lib/bundle/bundle";
import { tarBundle } from "@/lib/bundle/tar";
import { zipBundle } from "@/lib/bundle/zip";

interface Archive {
  readonly pack: (bundle: Bundle) => Uint8Array<ArrayBuffer>;
  /** Of the file's name. */
  readonly ending: string;
}

/** The forms of a bundle that are one file, by their media type. */
export const archives = {
  "application/zip": { pack: zipBundle, ending: "zip" },
  "application/gzip": { pack: tarBundle, ending: "tar.gz" },
} as const satisfies Readonly<Record<string, Archive>>;

export type ArchiveType = keyof typeof archives;

export const isArchive = (type: string): type is ArchiveType => Object.hasOwn(archives, type);
