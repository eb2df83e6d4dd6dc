/** A file that was dropped or chosen, with its path in the folder that came with it. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** Folders that tools fill; nobody means them when they drop what they wrote. */
const SKIPPED = new Set([".terraform", ".git", "node_modules"]);

const isSkipped = (path: string): boolean => path.split("/").some((part) => SKIPPED.has(part));

/** Files of a file input; a chosen folder gives paths. */
export function chosenFiles(list: FileList): readonly DroppedFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isSkipped(path));
}

/** Files that were dropped, with everything in dropped folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly DroppedFile[]> {
  // The list of items is emptied when the event is over, so all entries are taken before the first wait.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(files);
  return (await Promise.all(entries.map(filesBelow))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly DroppedFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isSkipped(path)) return [];
  if (entry.isFile) return [{ path, file: await fileOf(entry) }];
  return (await Promise.all((await entriesIn(entry)).map(filesBelow))).flat();
}

// The flags say which of the two an entry is: https://developer.mozilla.org/docs/Web/API/FileSystemEntry
const fileOf = (entry: FileSystemEntry): Promise<File> =>
  new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));

/** A reader gives entries in portions until one is empty. */
async function entriesIn(folder: FileSystemEntry): Promise<readonly FileSystemEntry[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
