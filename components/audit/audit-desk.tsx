"use client";

import { useRef, useState } from "react";
import type { BundleFile } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import type { AuditFiles } from "./audit";
import { AuditResult } from "./audit-result";
import { readDropped } from "./read-dropped";
import { SourceEditor } from "./source-editor";
import { useAudit } from "./use-audit";

const pasted: BundleFile = { path: "main.tf", text: "" };

/** Where the characters of a line begin and end in a text. */
function spanOfLine(text: string, line: number): readonly [number, number] {
  const lines = text.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return [start, start + (lines[line - 1]?.length ?? 0)];
}

/** Terraform on one side, what is wrong with it on the other. */
export function AuditDesk({ auditFiles }: { readonly auditFiles: AuditFiles }) {
  const [files, setFiles] = useState<readonly BundleFile[]>([pasted]);
  const [selected, setSelected] = useState(pasted.path);
  const text = useRef<HTMLTextAreaElement>(null);
  const state = useAudit(files, auditFiles);
  const shown = files.find(({ path }) => path === selected) ?? files[0] ?? pasted;

  const take = async (dropped: Iterable<File>) => {
    const read = await readDropped(dropped);
    if (read[0] === undefined) return;
    setFiles(read);
    setSelected(read[0].path);
  };
  const edit = (next: string) =>
    setFiles(files.map((file) => (file.path === shown.path ? { ...file, text: next } : file)));
  const go = ({ file, range }: Finding) => {
    setSelected(file);
    requestAnimationFrame(() => {
      const area = text.current;
      if (!area) return;
      area.focus();
      area.setSelectionRange(...spanOfLine(area.value, range.start.line));
      area.scrollTop = (range.start.line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight);
    });
  };

  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-2">
      <SourceEditor
        ref={text}
        files={files}
        shown={shown}
        onSelect={setSelected}
        onEdit={edit}
        onFiles={take}
        onClear={() => setFiles([pasted])}
      />
      <AuditResult state={state} onGo={go} />
    </div>
  );
}
