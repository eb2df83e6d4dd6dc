import type { StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { CodeView } from "../editor/code-view";
import { latePart } from "../late/late-part";
import type { useWhy } from "../provenance/use-why";
import { useWords } from "../words/use-words";
import { FILE_PANEL } from "./file-tabs";
import { textOf } from "./output";
import type { usePreview } from "./use-preview";

const DiffView = latePart(
  ({ said }) => said.parts.differences,
  () => import("../editor/diff-view"),
);

interface FilePanelProps {
  readonly preview: ReturnType<typeof usePreview>;
  readonly why: ReturnType<typeof useWhy>;
  readonly generated: Bundle;
  readonly compares: boolean;
  readonly priced: StackConfig | undefined;
}

/** The shown file; while it is compared, the editor stays alive below, with its undo history. */
export function FilePanel({ preview, why, generated, compares, priced }: FilePanelProps) {
  const { edits: words } = useWords().panels;
  const { selected, text, here, changed, reveal, edit, edited } = preview;
  return (
    <div id={FILE_PANEL} role="tabpanel" aria-label={selected} className="relative min-h-40 flex-1">
      <CodeView
        path={selected}
        text={text}
        findings={here}
        changed={changed}
        reveal={reveal}
        // Lines of a text that was edited by hand are no longer those that the generator knows.
        caused={edited.has(selected) ? undefined : why.lit.get(selected)}
        priced={priced}
        onAsk={why.askAt}
        onEdit={edit}
      />
      {compares && (
        <div className="absolute inset-0 bg-surface">
          <DiffView
            path={selected}
            before={textOf(generated, selected)}
            after={text}
            names={[words.generated, words.byHand]}
          />
        </div>
      )}
    </div>
  );
}
