"use client";

import { PencilLine, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import type { Bundle } from "@/lib/bundle/bundle";
import { mergeEdits } from "@/lib/merge/merge-edits";
import { attempt } from "../late/attempt";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { discardWaiting, dropHandEdits, keepHandEdit, mergeHandEdit, restoreWaiting } from "./edit-actions";
import { applyHandEdits, editState, type HandEdit, type HandEdits } from "./hand-edits";
import { textOf } from "./output";

interface EditsBarProps {
  readonly generated: Bundle;
  readonly edits: HandEdits;
  /** Edits of an earlier visit that were made from other files. */
  readonly waiting: HandEdits;
  readonly selected: string;
  readonly comparing: boolean;
  readonly onSelect: (path: string) => void;
  readonly onCompare: () => void;
}

/** Says which files are not what the form makes, and offers every way on from there. */
export default function EditsBar({ generated, edits, waiting, selected, onSelect, ...compare }: EditsBarProps) {
  const { edits: words } = useWords().panels;
  const edit = edits.get(selected);
  const inState = (state: string) =>
    [...edits].filter(([path, one]) => editState(generated, path, one) === state).map(([path]) => path);
  const outdated = inState("outdated").filter((path) => path !== selected);
  const orphaned = inState("orphaned");
  return (
    <section aria-label={words.label} className="shrink-0">
      {edit && editState(generated, selected, edit) === "current" && (
        <Row words={words.current}>
          <CompareButton {...compare} />
          <CopyPatch generated={generated} edits={edits} />
          <Action onClick={() => dropHandEdits([selected])}>{words.discardMine}</Action>
          {edits.size > 1 && (
            <Action onClick={() => dropHandEdits([...edits.keys()])}>
              {told(words.allBack, { count: edits.size })}
            </Action>
          )}
        </Row>
      )}
      {edit && editState(generated, selected, edit) === "outdated" && (
        <Row warn words={words.outdated}>
          <Choices {...{ generated, selected, edit }} />
          <CompareButton {...compare} />
        </Row>
      )}
      {outdated.length > 0 && (
        <Row warn words={words.others}>
          {outdated.map((path) => (
            <Action key={path} onClick={() => onSelect(path)}>
              {path}
            </Action>
          ))}
        </Row>
      )}
      {orphaned.length > 0 && (
        <Row warn words={told(words.orphaned, { files: orphaned.join(", ") })}>
          <Action onClick={() => dropHandEdits(orphaned)}>{words.discard}</Action>
        </Row>
      )}
      {waiting.size > 0 && (
        <Row words={told(words.waiting, { files: [...waiting.keys()].join(", ") })}>
          <Action onClick={restoreWaiting}>{words.restore}</Action>
          <Action onClick={discardWaiting}>{words.discard}</Action>
        </Row>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly generated: Bundle;
  readonly selected: string;
  readonly edit: HandEdit;
}

function Choices({ generated, selected, edit }: ChoicesProps) {
  const { edits: words } = useWords().panels;
  const merged = mergeEdits(selected, edit.base, edit.text, textOf(generated, selected));
  return (
    <>
      <Action onClick={() => keepHandEdit(generated, selected)}>{words.keepMine}</Action>
      <Action onClick={() => dropHandEdits([selected])}>{words.useGenerated}</Action>
      {!merged.hasConflict && (
        <Action onClick={() => mergeHandEdit(generated, selected, merged.text)}>{words.merge}</Action>
      )}
    </>
  );
}

function CopyPatch({ generated, edits }: Pick<EditsBarProps, "generated" | "edits">) {
  const { edits: words } = useWords().panels;
  const copy = () =>
    attempt("patch", async () => {
      const { diffBundles } = await import("@/lib/diff/diff-bundles");
      await copyText(diffBundles(generated, applyHandEdits(generated, edits)), words.copied);
    });
  return <Action onClick={copy}>{words.copy}</Action>;
}

function CompareButton({ comparing, onCompare }: Pick<EditsBarProps, "comparing" | "onCompare">) {
  const { edits: words } = useWords().panels;
  return (
    <Action pressed={comparing} onClick={onCompare}>
      {words.show}
    </Action>
  );
}

interface ActionProps {
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Action({ pressed, ...props }: ActionProps) {
  return <Button size="small" aria-pressed={pressed} className="aria-pressed:bg-accent-wash" {...props} />;
}

interface RowProps {
  readonly warn?: boolean;
  readonly words: string;
  readonly children: ReactNode;
}

function Row({ warn = false, words, children }: RowProps) {
  const Icon = warn ? TriangleAlert : PencilLine;
  return (
    <div
      role="status"
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 border-b px-3 py-1 text-sm ${warn ? "bg-warn-wash" : "bg-sunken"}`}
    >
      <Icon aria-hidden className={`size-4 shrink-0 ${warn ? "text-warn" : "text-accent"}`} />
      <p className="wrap-anywhere min-w-40 flex-1">{words}</p>
      <div className="flex flex-wrap gap-1">{children}</div>
    </div>
  );
}
