import { useState } from "react";
import type { GivenFile } from "@/lib/intake";
import { pastedSource } from "@/lib/intake/answer-code";
import type { DroppedFile } from "./dropped-files";
import { readDropped, type Unread } from "./read-dropped";

const pasted: GivenFile = { path: "main.tf", text: "" };

interface Sources {
  readonly files: readonly GivenFile[];
  readonly unread: readonly Unread[];
  /** The text was pasted, so that it may be a chat answer whatever its file is called here. */
  readonly isPasted: boolean;
}

const nothing: Sources = { files: [pasted], unread: [], isPasted: true };

/** The files to audit: pasted, dropped, edited; held by the page and nobody else. */
export function useAuditFiles() {
  const [{ files, unread, isPasted }, setSources] = useState(nothing);
  const [selected, setSelected] = useState(pasted.path);
  const shown = files.find(({ path }) => path === selected) ?? files[0] ?? pasted;

  const edit = (path: string, text: string) =>
    setSources((old) => {
      const change = (file: GivenFile) => (old.isPasted ? pastedSource(path, text) : { ...file, text });
      return { ...old, files: old.files.map((file) => (file.path === path ? change(file) : file)) };
    });
  const take = async (given: readonly DroppedFile[]) => {
    const read = await readDropped(given);
    if (read.files[0]) {
      setSources({ ...read, isPasted: false });
      setSelected(read.files[0].path);
    } else {
      setSources((old) => ({ ...old, unread: read.unread }));
    }
  };
  return {
    files,
    unread,
    isPasted,
    shown,
    select: setSelected,
    edit,
    take,
    /** Brings all files back to an earlier state. */
    restore: (before: readonly GivenFile[]) => setSources((old) => ({ ...old, files: before })),
    forgetUnread: () => setSources((old) => ({ ...old, unread: [] })),
    clear: () => setSources(nothing),
  };
}

export type AuditSources = ReturnType<typeof useAuditFiles>;
