import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

/** Says what was deleted, and takes it back. */
export function Deleted({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const { drafts: words } = useWords().dialogs;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone, and the focus with it.
  useEffect(() => undo.current?.focus(), []);
  return (
    <p role="status" className="flex items-center gap-2">
      {told(words.deleted, { name })}
      <Button ref={undo} size="small" onClick={onUndo}>
        {words.undo}
      </Button>
    </p>
  );
}
