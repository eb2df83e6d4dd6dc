import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { useWords } from "../words/use-words";
import { counted, told } from "../words/words";
import { filesForZip, offeredChoices, type ZipChoice, type ZipConflict, zipConflicts } from "./zip-choices";
import type { ZipQuestion } from "./zip-question";

interface ZipDialogProps {
  readonly question: ZipQuestion;
  readonly onClose: () => void;
}

/** Asks, for each file that was edited and that the form has changed since, which text goes into the zip. */
export default function ZipDialog({ question: { generated, edits, answer }, onClose }: ZipDialogProps) {
  const { panels, preview } = useWords();
  const words = panels.zip;
  const conflicts = useMemo(() => zipConflicts(generated, edits), [generated, edits]);
  const [choices, setChoices] = useState(() => offeredChoices(conflicts));
  const open = conflicts.filter(({ path }) => !choices.has(path)).length;
  return (
    <Dialog onClose={onClose} title={words.title} description={words.about}>
      <div className="flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <FileChoice
            key={conflict.path}
            conflict={conflict}
            choice={choices.get(conflict.path)}
            onChoice={(choice) => setChoices(new Map(choices).set(conflict.path, choice))}
          />
        ))}
      </div>
      <div className="sticky -bottom-5 -mx-5 mt-5 -mb-5 flex flex-wrap items-center justify-end gap-x-3 gap-y-2 border-t bg-raised px-5 py-3">
        <p role="status" className="min-w-40 flex-1 text-ink-faint text-sm">
          {open > 0 ? counted(words.choose, open) : words.chosen}
        </p>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          kind="primary"
          disabled={open > 0}
          onClick={() => answer(filesForZip(generated, edits, conflicts, choices))}
        >
          <Download aria-hidden />
          {preview.download}
        </Button>
      </div>
    </Dialog>
  );
}

interface FileChoiceProps {
  readonly conflict: ZipConflict;
  readonly choice: ZipChoice | undefined;
  readonly onChoice: (choice: ZipChoice) => void;
}

const orders = { apart: ["both", "mine", "generated"], marked: ["mine", "generated", "both"] } as const;

function FileChoice({ conflict: { path, isMarked }, choice, onChoice }: FileChoiceProps) {
  const { zip: words } = useWords().panels;
  const label = (one: ZipChoice) => words[isMarked && one === "both" ? "marked" : one];
  return (
    <section aria-label={path}>
      <h3 className="code mb-1 wrap-anywhere font-semibold text-sm">{path}</h3>
      <RadioGroup
        stacked
        aria-label={told(words.textOf, { file: path })}
        name={`zip ${path}`}
        value={choice ?? ""}
        choices={(isMarked ? orders.marked : orders.apart).map((value) => ({ value, label: label(value) }))}
        // Safe: the group gives back one of the values it was given.
        onValueChange={(value) => onChoice(value as ZipChoice)}
      />
      {isMarked && choice !== "both" && <p className="mt-1 text-ink-faint text-sm">{words.sameLines}</p>}
      {isMarked && choice === "both" && (
        <Notice tone="warn" role="status" className="mt-2">
          <code className="code">{"<<<<<<<"}</code> {words.marks}
        </Notice>
      )}
    </section>
  );
}
