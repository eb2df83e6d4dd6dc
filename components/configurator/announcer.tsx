import type { Output, OutputState } from "../output/output";

interface AnnouncerProps {
  readonly output: Output;
  readonly state: OutputState;
  /** What of the form is held back; empty where nothing is. */
  readonly problem: string;
}

/** Tells people who cannot see the preview what became of their change. */
export function Announcer({ output, state, problem }: AnnouncerProps) {
  return (
    <p role="status" aria-label="Preview" className="sr-only">
      {wordsFor(output, state, problem)}
    </p>
  );
}

function wordsFor({ files, findings }: Output, state: OutputState, problem: string): string {
  switch (state.kind) {
    case "current":
      return `The preview is up to date: ${files.length} files, ${findings.length} findings.${problem && ` Not in it until fixed: ${problem}.`}`;
    case "working":
      return "";
    case "failed":
      return state.reason;
  }
}
