import { memo, useState } from "react";
import { copyText } from "@/components/ui/copy-text";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import type { StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import type { Finding } from "@/lib/lint/finding";
import { NoFindings } from "../findings/no-findings";
import { useFindingKeys } from "../findings/use-finding-keys";
import { attempt } from "../late/attempt";
import { latePart } from "../late/late-part";
import { loadAhead } from "../late/load-ahead";
import { useWhy } from "../provenance/use-why";
import { useWords } from "../words/use-words";
import { counted, told } from "../words/words";
import { allFiles } from "./all-files";
import { FileList } from "./file-list";
import { FilePanel } from "./file-panel";
import { FileTabs } from "./file-tabs";
import { currentEdits, replaceEdits, useEdits } from "./hand-edit-store";
import type { Output, OutputState } from "./output";
import { OutputActions } from "./output-actions";
import { SearchButton } from "./search-button";
import { type Lead, usePlace } from "./use-place";
import { usePreview } from "./use-preview";
import { useWaiting } from "./use-waiting";

const EditsBar = latePart(
  ({ panels }) => panels.edits.label,
  () => import("./edits-bar"),
);
const WhyLayer = latePart(
  ({ preview }) => preview.why,
  () => import("../provenance/why-layer"),
);
const StateNote = latePart(
  ({ said }) => said.parts.state,
  () => import("./state-note"),
);
const FindingsPanel = latePart(
  ({ findings }) => findings.label,
  () => import("../findings/findings-panel"),
);

const fixes = () => import("../findings/fix-files");
loadAhead(fixes);

interface PreviewPaneProps {
  readonly config: StackConfig;
  readonly output: Output;
  /** The file and line that a link leads to. */
  readonly place: Lead;
  /** Variables that the user's own provider file declares. */
  readonly owned: readonly string[];
  readonly state: OutputState;
  readonly problem: string;
  readonly onGoToProblem: () => void;
  readonly onGoToField: (path: Issue["path"]) => void;
  readonly onRetry: () => void;
  readonly onSearch: () => void;
  readonly onShare: () => void;
  readonly onDownload: () => void;
}

/** The files that the form makes and a person may edit, and what the linter says about them. */
export const PreviewPane = memo(function PreviewPane({
  config,
  output,
  place,
  owned,
  state,
  onRetry,
  ...rest
}: PreviewPaneProps) {
  const { problem, onGoToProblem, onGoToField, onSearch, ...actions } = rest;
  const words = useWords();
  const preview = usePreview(output, owned, state.kind === "current");
  const findingKeys = useFindingKeys(preview.step);
  const { files, findings, edited, selected, select, text } = preview;
  usePlace(place, preview);
  const edits = useEdits();
  const waiting = useWaiting(output.files, state.kind === "current");
  const why = useWhy(selected, edited.has(selected), preview.led);
  const [comparing, setComparing] = useState(false);
  const compares = comparing && edited.has(selected);

  const fix = async (fixable: readonly Finding[]) => {
    if (!preview.fresh) return notify(words.said.notFresh, "bad");
    const before = currentEdits();
    await attempt("fix", async () => {
      const { fixFiles } = await fixes();
      fixFiles(files, fixable, preview.edit, () => replaceEdits(before));
    });
  };

  return (
    <div className="@container flex h-full min-h-0 flex-col bg-surface" onKeyDownCapture={findingKeys}>
      <div className="flex min-h-13 flex-wrap items-center gap-2 border-b px-3 py-1.5">
        <Select
          aria-label={words.preview.file}
          className="min-w-32 flex-1 @xl:hidden"
          value={selected}
          choices={files.map(({ path }) => ({
            value: path,
            label: edited.has(path) ? told(words.preview.edited, { file: path }) : path,
          }))}
          onChange={(event) => select(event.target.value)}
        />
        <SearchButton onClick={onSearch} />
        <OutputActions
          onCopyFile={() => copyText(text, told(words.preview.copiedFile, { file: selected }))}
          onCopyAll={() => copyText(allFiles(files), counted(words.preview.copiedAll, files.length))}
          onWhy={why.ask}
          {...actions}
        />
      </div>
      {(edits.size > 0 || waiting.size > 0) && (
        <EditsBar
          generated={output.files}
          edits={edits}
          waiting={waiting}
          selected={selected}
          comparing={compares}
          onSelect={select}
          onCompare={() => setComparing(!compares)}
        />
      )}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] @xl:grid-cols-[10.5rem_minmax(0,1fr)]">
        <div className="contents @max-xl:hidden">
          <FileList
            files={files}
            selected={selected}
            changed={preview.changedFiles}
            caused={why.lit}
            edited={edited}
            findings={findings}
            onSelect={select}
          />
        </div>
        <div className="flex min-h-0 min-w-0 flex-col">
          <div className="@max-xl:hidden">
            <FileTabs {...preview.tabs} />
          </div>
          <FilePanel
            preview={preview}
            why={why}
            generated={output.files}
            compares={compares}
            priced={state.kind === "current" ? config : undefined}
          />
        </div>
      </div>
      <WhyLayer config={config} file={selected} {...why.layer} onFile={select} onField={onGoToField} />
      {/* At the foot, where nothing that is being read moves as it comes and goes. */}
      <StateNote state={state} problem={problem} onGo={onGoToProblem} onRetry={onRetry} />
      <section
        aria-label={words.findings.label}
        className="relative z-10 max-h-48 bg-surface shrink-0 overflow-y-auto border-t"
      >
        {preview.failure === undefined && findings.length === 0 ? (
          <NoFindings />
        ) : (
          <FindingsPanel
            failure={preview.failure}
            findings={findings}
            current={preview.visited}
            onGo={preview.go}
            onFix={fix}
          />
        )}
      </section>
    </div>
  );
});
