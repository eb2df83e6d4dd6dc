import type { Output, OutputState } from "../output/output";
import { useWords } from "../words/use-words";
import { told, type Words } from "../words/words";

interface AnnouncerProps {
  readonly output: Output;
  readonly state: OutputState;
  /** What of the form is held back; empty where nothing is. */
  readonly problem: string;
}

/** Tells people who cannot see the preview what became of their change. */
export function Announcer({ output, state, problem }: AnnouncerProps) {
  const { preview } = useWords();
  return (
    <p role="status" aria-label={preview.label} className="sr-only">
      {wordsFor(output, state, problem, preview)}
    </p>
  );
}

function wordsFor({ files, findings }: Output, state: OutputState, problem: string, preview: Words["preview"]): string {
  switch (state.kind) {
    case "current":
      return [
        told(preview.upToDate, { files: files.length, findings: findings.length }),
        ...(problem === "" ? [] : [told(preview.notInIt, { what: problem })]),
      ].join(" ");
    case "working":
      return "";
    case "failed":
      return state.reason;
  }
}
