import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import type { Draft } from "./drafts";

interface SaveAgainProps {
  readonly opened: Draft;
  readonly conflict: "changed" | "gone" | undefined;
  readonly saved: boolean;
  readonly onSave: () => void;
}

/** How the opened draft stands, and the way to save to it; what another tab did to it is never lost in silence. */
export function SaveAgain({ opened, conflict, saved, onSave }: SaveAgainProps) {
  const { drafts: words } = useWords().dialogs;
  if (conflict !== undefined) {
    return (
      <Notice tone="warn" role="status">
        <p>{told(conflict === "gone" ? words.deletedElsewhere : words.changedElsewhere, { name: opened.name })}</p>
        <Button size="small" className="mt-2" onClick={onSave}>
          {conflict === "gone" ? words.saveItAgain : words.replace}
        </Button>
      </Notice>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>
        {words.workingOn} <strong>{opened.name}</strong>: {saved ? words.isSaved : words.isChanged}.
      </span>
      <Button size="small" disabled={saved} onClick={onSave}>
        {words.saveAgain}
      </Button>
    </p>
  );
}
