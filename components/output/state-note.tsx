import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import type { OutputState } from "./output";

interface StateNoteProps {
  readonly state: OutputState;
  /** What of the form is held back, and why; empty where nothing is. */
  readonly problem: string;
  readonly onGo: () => void;
  readonly onRetry: () => void;
}

/** Says why the text is not that of the form, and what to do. */
export default function StateNote({ state, problem, onGo, onRetry }: StateNoteProps) {
  const { preview } = useWords();
  if (state.kind !== "failed" && problem !== "") {
    return (
      <Bar tone="warn" words={told(preview.heldBack, { what: problem })}>
        <Button size="small" onClick={onGo}>
          {preview.goToField}
        </Button>
      </Bar>
    );
  }
  if (state.kind !== "failed") return null;
  return (
    <Bar tone="bad" words={`${state.reason} ${preview.failed}`}>
      <Button size="small" onClick={onRetry}>
        {preview.again}
      </Button>
    </Bar>
  );
}

interface BarProps {
  readonly tone: "warn" | "bad";
  readonly words: string;
  readonly children: ReactNode;
}

function Bar({ tone, words, children }: BarProps) {
  return (
    <Notice tone={tone} className="items-center rounded-none relative z-10 border-x-0 border-b-0 py-1">
      <div className="flex items-center gap-2">
        <p className="wrap-anywhere min-h-10 min-w-0 flex-1 content-center">{words}</p>
        {children}
      </div>
    </Notice>
  );
}
