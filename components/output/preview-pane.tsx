import { useEffect, useMemo, useState } from "react";
import { Select } from "@/components/ui/select";
import type { Finding } from "@/lib/lint/finding";
import type { Reveal } from "../editor/code-props";
import { CodeView } from "../editor/code-view";
import { FindingsList } from "../findings/findings-list";
import { allFiles, copyText } from "./copy-text";
import { FileList } from "./file-list";
import { FILE_PANEL, FileTabs } from "./file-tabs";
import { followTarget } from "./follow-target";
import { type Output, type OutputState, textOf } from "./output";
import { OutputActions } from "./output-actions";
import { StateNote } from "./state-note";
import { useChanges } from "./use-changes";
import { useOpenFiles } from "./use-open-files";

interface PreviewPaneProps {
  readonly output: Output;
  readonly state: OutputState;
  readonly problem: string | undefined;
  readonly onGoToProblem: () => void;
  readonly onRetry: () => void;
  readonly onShare: () => void;
  readonly onDownload: () => void;
}

const noLines: readonly number[] = [];

/** The files that the form makes, and what the linter says about them. */
export function PreviewPane({ output, state, problem, onGoToProblem, onRetry, onShare, onDownload }: PreviewPaneProps) {
  const { files, findings } = output;
  const { open, selected, select, close } = useOpenFiles(files);
  const [reveal, setReveal] = useState<Reveal>();
  const changes = useChanges(files);
  const text = textOf(files, selected);
  const here = useMemo(() => findings.filter(({ file }) => file === selected), [findings, selected]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new change may move to another file, choosing one may not
  useEffect(() => {
    const target = followTarget([...changes.keys()], selected);
    if (target !== undefined) select(target);
  }, [changes]);

  const go = ({ file, range }: Finding) => {
    select(file);
    setReveal({ line: range.start.line });
  };

  return (
    <div className="@container flex h-full min-h-0 flex-col bg-surface">
      <div className="flex flex-wrap items-center gap-2 border-b px-2 py-1.5">
        <Select
          aria-label="File"
          className="min-w-32 flex-1 @xl:hidden"
          value={selected}
          choices={files.map(({ path }) => ({ value: path, label: path }))}
          onChange={(event) => select(event.target.value)}
        />
        <p className="code hidden min-w-0 flex-1 truncate px-1 text-ink-soft @xl:block">{selected}</p>
        <OutputActions
          onCopyFile={() => copyText(text, `Copied ${selected}.`)}
          onCopyAll={() => copyText(allFiles(output), `Copied ${files.length} files.`)}
          onShare={onShare}
          onDownload={onDownload}
        />
      </div>
      <StateNote state={state} problem={problem} onGo={onGoToProblem} onRetry={onRetry} />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] @xl:grid-cols-[9.5rem_minmax(0,1fr)]">
        <div className="contents @max-xl:hidden">
          <FileList
            files={files}
            selected={selected}
            changed={new Set(changes.keys())}
            findings={findings}
            onSelect={select}
          />
        </div>
        <div className="flex min-h-0 min-w-0 flex-col">
          <div className="@max-xl:hidden">
            <FileTabs open={open} selected={selected} onSelect={select} onClose={close} />
          </div>
          <div id={FILE_PANEL} role="tabpanel" aria-label={selected} className="min-h-72 flex-1">
            <CodeView
              path={selected}
              text={text}
              findings={here}
              changed={changes.get(selected) ?? noLines}
              reveal={reveal}
            />
          </div>
        </div>
      </div>
      <section aria-label="Findings" className="relative max-h-48 shrink-0 overflow-y-auto border-t">
        <FindingsList findings={findings} onGo={go} />
      </section>
    </div>
  );
}
