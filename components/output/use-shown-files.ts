import { useEffect, useMemo } from "react";
import { standAgainst, useEdits } from "./hand-edit-store";
import { applyHandEdits } from "./hand-edits";
import type { Output } from "./output";
import { useShownFindings } from "./use-shown-findings";

/** The files as they are shown, with what a person edited, and what the linter says about them. */
export function useShownFiles(output: Output, owned: readonly string[], current: boolean) {
  const { files: generated } = output;
  const edits = useEdits();
  useEffect(() => standAgainst(generated), [generated]);
  const files = useMemo(() => applyHandEdits(generated, edits), [generated, edits]);
  const edited = useMemo(
    () => new Set(generated.map(({ path }) => path).filter((path) => edits.has(path))),
    [generated, edits],
  );
  const shown = useShownFindings(files, owned, edited.size > 0);
  return {
    files,
    edited,
    findings: shown?.findings ?? output.findings,
    /** Whether the findings are about the text that is shown. */
    fresh: edited.size > 0 ? shown?.files === files : current,
    failure: shown?.failure,
  };
}
