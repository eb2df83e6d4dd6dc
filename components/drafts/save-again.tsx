import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Draft } from "./drafts";

interface SaveAgainProps {
  readonly opened: Draft;
  readonly conflict: "changed" | "gone" | undefined;
  readonly saved: boolean;
  readonly onSave: () => void;
}

/** How the opened draft stands, and the way to save to it; what another tab did to it is never lost in silence. */
export function SaveAgain({ opened, conflict, saved, onSave }: SaveAgainProps) {
  if (conflict !== undefined) {
    return (
      <Notice tone="warn" role="status">
        <p>
          {opened.name} was {conflict === "gone" ? "deleted" : "changed"} in another tab since you opened it. Save yours
          under another name, or put it in its place.
        </p>
        <Button size="small" className="mt-2" onClick={onSave}>
          {conflict === "gone" ? "Save it again" : "Replace it with mine"}
        </Button>
      </Notice>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>
        Working on <strong>{opened.name}</strong>: {saved ? "saved" : "changed since it was saved"}.
      </span>
      <Button size="small" disabled={saved} onClick={onSave}>
        Save
      </Button>
    </p>
  );
}
