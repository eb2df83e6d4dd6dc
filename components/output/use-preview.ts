import { useEffect, useMemo, useState } from "react";
import type { Finding } from "@/lib/lint/finding";
import type { Reveal } from "../editor/code-props";
import { followTarget } from "../editor/follow-target";
import { nextFinding } from "../findings/next-finding";
import { currentEdits, replaceEdits } from "./hand-edit-store";
import { editFile } from "./hand-edits";
import { type Output, textOf } from "./output";
import { useChanges } from "./use-changes";
import { useOpenFiles } from "./use-open-files";
import { useShownFiles } from "./use-shown-files";

const noLines: readonly number[] = [];

/** The state of the preview: the files as they are shown, which of them, and what the linter says about them. */
export function usePreview(output: Output, owned: readonly string[], current: boolean) {
  const { files: generated } = output;
  const shown = useShownFiles(output, owned, current);
  const { files, edited, findings } = shown;
  const { open, selected, select, close } = useOpenFiles(files);
  const [reveal, setReveal] = useState<Reveal & { readonly file: string }>();
  const [visited, setVisited] = useState<Finding>();
  const changes = useChanges(generated);
  const here = useMemo(() => findings.filter(({ file }) => file === selected), [findings, selected]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new change may move to another file, choosing one may not
  useEffect(() => {
    const target = followTarget(changes.files, selected);
    if (target !== undefined) select(target);
  }, [changes.files]);

  const show = (file: string, line: number) => {
    select(file);
    setReveal({ file, line });
  };
  const go = (finding: Finding) => {
    setVisited(finding);
    show(finding.file, finding.range.start.line);
  };
  const step = (by: -1 | 1) => {
    const next = nextFinding(findings, visited, selected, by);
    if (next) go(next);
  };
  const edit = (path: string, text: string) => replaceEdits(editFile(generated, currentEdits(), path, text));

  // A line that the generator changed says nothing about a text that was edited by hand.
  const changed = edited.has(selected) ? noLines : (changes.lines?.get(selected) ?? noLines);
  return {
    ...shown,
    here,
    edit,
    changed,
    changedFiles: new Set(changes.files),
    /** Whether lines of the last change may still be scrolled to. */
    following: changes.lines === undefined,
    text: textOf(files, selected),
    tabs: { open, selected, onSelect: select, onClose: close },
    selected,
    select,
    reveal,
    /** The line of the shown file that one was led to. */
    led: reveal?.file === selected ? reveal.line : undefined,
    show,
    go,
    step,
    visited,
  };
}
