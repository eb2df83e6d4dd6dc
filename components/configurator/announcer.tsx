import type { Output, OutputState } from "../output/output";

interface AnnouncerProps {
  readonly output: Output;
  readonly state: OutputState;
}

/** Tells people who cannot see the preview what became of their change. */
export function Announcer({ output, state }: AnnouncerProps) {
  return (
    <p role="status" aria-label="Preview" className="sr-only">
      {wordsFor(output, state)}
    </p>
  );
}

function wordsFor({ files, findings }: Output, state: OutputState): string {
  switch (state.kind) {
    case "current":
      return `The preview is up to date: ${files.length} files, ${findings.length} findings.`;
    case "working":
      return "";
    case "stale":
      return "The form has an error; the preview shows the last valid state.";
    case "failed":
      return state.reason;
  }
}
