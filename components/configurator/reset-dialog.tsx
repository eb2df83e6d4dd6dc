import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { countChanges } from "../wizard/spec/count-changes";

interface ResetDialogProps {
  readonly config: StackConfig;
  readonly heldBack: string;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

function lossWords(config: StackConfig, heldBack: string): string {
  const changes = countChanges(stackTree, config, defaultConfig);
  const typed = heldBack === "" ? "" : ` and what does not hold yet: ${heldBack}`;
  if (changes === 0 && typed === "") return "The form holds the defaults already.";
  return `This takes back ${changes} ${changes === 1 ? "change" : "changes"}${typed}. Undo brings everything back.`;
}

/** Asks before everything that was set is gone. */
export default function ResetDialog({ config, heldBack, onReset, onClose }: ResetDialogProps) {
  return (
    <Dialog title="Reset to defaults" description={lossWords(config, heldBack)} onClose={onClose}>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onReset}>
          Take back everything
        </Button>
        <Button autoFocus onClick={onClose}>
          Keep what I have
        </Button>
      </div>
    </Dialog>
  );
}
