import { clsx } from "clsx";
import { Folder as FolderIcon, PencilLine } from "lucide-react";
import { moveFocus } from "@/components/ui/move-focus";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { useWords } from "../words/use-words";
import { baseName, type Folder, foldersOf } from "./file-tree";

interface FileListProps {
  readonly files: Bundle;
  readonly selected: string;
  readonly changed: ReadonlySet<string>;
  /** Files with lines that hang on the field that has the focus. */
  readonly caused: ReadonlyMap<string, unknown>;
  /** Files that are not what is generated. */
  readonly edited: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly onSelect: (path: string) => void;
}

/** The files of the bundle as a tree. */
export function FileList({ files, ...rest }: FileListProps) {
  const { preview } = useWords();
  return (
    <nav
      aria-label={preview.files}
      className="relative min-h-0 overflow-y-auto border-r bg-sunken pb-2"
      onKeyDown={moveFocus}
    >
      {foldersOf(files, preview.others).map((folder) => (
        <FolderFiles key={folder.name} folder={folder} {...rest} />
      ))}
    </nav>
  );
}

function FolderFiles({ folder, ...rest }: Omit<FileListProps, "files"> & { readonly folder: Folder }) {
  return (
    <>
      <p className="flex items-center gap-1.5 px-3 pt-2.5 pb-1 font-medium text-ink-faint text-xs">
        {!folder.top && <FolderIcon aria-hidden className="size-3.5" />}
        <span className="min-w-0 flex-1 truncate">{folder.name}</span>
        <span className="font-normal tabular-nums">{folder.paths.length}</span>
      </p>
      <ul aria-label={folder.name} className="px-1.5">
        {folder.paths.map((path) => (
          <FileItem key={path} path={path} nested={!folder.top} {...rest} />
        ))}
      </ul>
    </>
  );
}

type FileItemProps = Omit<FileListProps, "files"> & { readonly path: string; readonly nested: boolean };

function FileItem({ path, nested, selected, changed, caused, edited, findings, onSelect }: FileItemProps) {
  const { preview, review } = useWords();
  const here = path === selected;
  const count = findings.filter(({ file }) => file === path).length;
  return (
    <li>
      <button
        type="button"
        aria-current={here ? "true" : undefined}
        tabIndex={here ? 0 : -1}
        onClick={() => onSelect(path)}
        className={clsx(
          "flex min-h-6.5 w-full items-center gap-1 rounded-md pr-2 text-left text-xs -outline-offset-2",
          nested ? "pl-5" : "pl-2",
          here ? "bg-accent-wash font-medium text-accent-strong" : "text-ink-soft hover:bg-hover hover:text-ink",
        )}
      >
        <span className="min-w-0 flex-1 truncate">{baseName(path)}</span>
        {edited.has(path) && <PencilLine role="img" aria-label={preview.editedByHand} className="size-3 text-accent" />}
        {count > 0 && (
          <span className="text-warn">
            {count}
            <span className="sr-only"> {review.found}</span>
          </span>
        )}
        {caused.has(path) && <span role="img" aria-label={preview.hangs} className="h-3 w-1 rounded-full bg-accent" />}
        {changed.has(path) && (
          <span role="img" aria-label={review.changed} className="size-1.5 rounded-full bg-accent" />
        )}
      </button>
    </li>
  );
}
