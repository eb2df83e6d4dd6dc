import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { countChanges } from "@/generators/schema/count-changes";
import { useWords } from "../words/use-words";
import { counted, told, type Words } from "../words/words";

interface ResetDialogProps {
  readonly config: StackConfig;
  readonly heldBack: string;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

function lossWords(config: StackConfig, heldBack: string, words: Words["dialogs"]["reset"]): string {
  const changes = countChanges(stackTree, config, defaultConfig);
  if (changes === 0 && heldBack === "") return words.nothing;
  const more = heldBack === "" ? "" : told(words.more, { what: heldBack });
  return counted(words.loses, changes, { more });
}

/** Asks before everything that was set is gone. */
export default function ResetDialog({ config, heldBack, onReset, onClose }: ResetDialogProps) {
  const { tools, dialogs } = useWords();
  const words = dialogs.reset;
  return (
    <Dialog title={tools.reset} description={lossWords(config, heldBack, words)} onClose={onClose}>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onReset}>
          {words.yes}
        </Button>
        <Button autoFocus onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </Dialog>
  );
}
