import type { BundleFile } from "@/lib/bundle/bundle";
import type { GivenFile } from "@/lib/intake";
import { namedSources } from "@/lib/intake/answer-code";
import { isLockFile } from "@/lib/terraform/module/lock-file";
import { isTerraformFile } from "@/lib/terraform/module/read-files";
import type { DroppedFile } from "./dropped-files";

/** Something that was given and not read. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

export interface ReadFiles {
  readonly files: readonly GivenFile[];
  readonly unread: readonly Unread[];
}

/** What the server takes at once. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 2000;

const isMarkdown = (path: string): boolean => /\.(md|markdown)$/i.test(path);
const isRead = (path: string): boolean => isTerraformFile(path) || isLockFile(path) || isMarkdown(path);

/** The Terraform among what was chosen or dropped, and what was left out and why. Zips are unpacked in the browser. */
export async function readDropped(given: readonly DroppedFile[]): Promise<ReadFiles> {
  const read: ReadFiles[] = await Promise.all(given.map(readOne));
  const files = namedSources(read.flatMap((one) => one.files)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const documents = files.filter(({ path, markdown }) => isMarkdown(path) && !markdown);
  const { kept, left } = withinLimits(files.filter((file) => !documents.includes(file)));
  const unread = [
    ...read.flatMap((one) => one.unread),
    ...documents.map(({ path }) => ({ path, reason: "documentation beside Terraform" })),
    ...left.map(({ path }) => ({ path, reason: `more than ${MAX_FILES} files or 10 MB together` })),
  ];
  return { files: kept, unread };
}

async function readOne({ path, file }: DroppedFile): Promise<ReadFiles> {
  if (/\.zip$/i.test(path)) return readZipFile(path, file);
  if (!isRead(path)) return leave(path, "no Terraform and no Markdown");
  if (file.size > MAX_BYTES) return leave(path, "larger than 10 MB");
  return decodeText(path, new Uint8Array(await file.arrayBuffer()));
}

function decodeText(path: string, bytes: Uint8Array): ReadFiles {
  try {
    return { files: [{ path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }], unread: [] };
  } catch {
    return leave(path, "not UTF-8 text");
  }
}

async function readZipFile(path: string, file: File): Promise<ReadFiles> {
  if (file.size > MAX_BYTES) return leave(path, "larger than 10 MB");
  const { readZip } = await import("@/lib/bundle/read-zip");
  const { files, issues } = readZip(new Uint8Array(await file.arrayBuffer()));
  const others = files.filter((entry) => !isRead(entry.path));
  return {
    files: files.filter((entry) => isRead(entry.path)),
    unread: [
      ...issues.map((issue) => ({ path: issue.path || path, reason: issue.message })),
      ...others.map((entry) => ({ path: entry.path, reason: "no Terraform and no Markdown" })),
    ],
  };
}

const leave = (path: string, reason: string): ReadFiles => ({ files: [], unread: [{ path, reason }] });

function withinLimits(files: readonly BundleFile[]) {
  let bytes = 0;
  const fits = ({ text }: BundleFile, at: number) => {
    bytes += text.length;
    return at < MAX_FILES && bytes <= MAX_BYTES;
  };
  const kept = files.filter(fits);
  return { kept, left: files.filter((file) => !kept.includes(file)) };
}
