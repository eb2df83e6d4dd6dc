import { type DragEvent, useMemo, useState } from "react";
import { Select } from "@/components/ui/select";
import type { Finding } from "@/lib/lint/finding";
import type { Reveal } from "../editor/code-props";
import { FileList } from "../output/file-list";
import { useWords } from "../words/use-words";
import { droppedFiles } from "./dropped-files";
import { SourceActions } from "./source-actions";
import { SourceText } from "./source-text";
import { UnreadNotice } from "./unread-notice";
import type { AuditSources } from "./use-audit-files";

interface SourcePaneProps {
  readonly sources: AuditSources;
  readonly findings: readonly Finding[];
  readonly reveal: Reveal | undefined;
}

const none: ReadonlySet<string> = new Set();
const noCauses: ReadonlyMap<string, unknown> = new Map();

/** Where Terraform is pasted, dropped, chosen and mended. */
export function SourcePane({ sources, findings, reveal }: SourcePaneProps) {
  const { files, shown, select, edit, take } = sources;
  const { audit: words } = useWords();
  const here = useMemo(() => findings.filter(({ file }) => file === shown.path), [findings, shown.path]);
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    await take(await droppedFiles(event.dataTransfer));
  };
  const many = files.length > 1;
  return (
    <section
      aria-label={words.source}
      className="@container relative flex min-h-0 flex-col bg-surface wide:border-r print:hidden"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDropCapture={drop}
    >
      <header className="flex min-h-13 flex-wrap items-center gap-2 border-b px-4 py-1.5">
        <h1 className="font-semibold text-base">{words.title}</h1>
        {many && (
          <Select
            aria-label={words.file}
            className="min-w-32 flex-1 @xl:hidden"
            value={shown.path}
            choices={files.map(({ path }) => ({ value: path, label: path }))}
            onChange={(event) => select(event.target.value)}
          />
        )}
        <SourceActions sources={sources} />
      </header>
      <UnreadNotice unread={sources.unread} onDismiss={sources.forgetUnread} />
      {sources.problem && (
        <p role="status" className="border-b bg-warn-wash px-3 py-1 text-sm">
          {sources.problem}
        </p>
      )}
      {shown.markdown && (
        <p role="status" className="border-b bg-sunken px-3 py-1 text-ink-soft text-sm">
          {words.chat}
        </p>
      )}
      <div
        className={`grid min-h-72 flex-1 grid-cols-[minmax(0,1fr)] ${many ? "@xl:grid-cols-[11rem_minmax(0,1fr)]" : ""}`}
      >
        {many && (
          <div className="contents @max-xl:hidden">
            <FileList
              files={files}
              selected={shown.path}
              changed={none}
              caused={noCauses}
              edited={none}
              findings={findings}
              onSelect={select}
            />
          </div>
        )}
        <SourceText file={shown} findings={here} reveal={reveal} onEdit={edit} />
      </div>
      {over && (
        <p className="pointer-events-none absolute inset-2 grid place-items-center rounded-lg border-2 border-accent border-dashed bg-accent-wash font-medium text-base">
          {words.dropHere}
        </p>
      )}
    </section>
  );
}
