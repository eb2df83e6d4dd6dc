import { keep, readKept } from "./browser-storage";

/** What was downloaded last in this browser, as its link. */
export interface LastDownload {
  readonly link: string;
  readonly at: number;
}

const NAME = "last-download";

/** The last download, if this browser knows of one. */
export function readLastDownload(): LastDownload | undefined {
  const kept = readKept(NAME);
  if (typeof kept !== "object" || kept === null || !("link" in kept) || !("at" in kept)) return undefined;
  const { link, at } = kept;
  return typeof link === "string" && typeof at === "number" ? { link, at } : undefined;
}

/** Remembers what was downloaded, to compare with later. A browser that keeps nothing forgets it. */
export const rememberDownload = (link: string): void => void keep(NAME, { link, at: Date.now() });
