import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import { optionChanges } from "@/generators/views/compare/option-changes";
import type { DroppedField } from "@/lib/permalink";
import { OptionList } from "../changes/option-list";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { counted, told } from "../words/words";
import { DroppedFields } from "./dropped-fields";
import { GivenInput } from "./given-input";
import { readGivenFiles } from "./read-given";

interface ImportDialogProps {
  readonly config: StackConfig;
  /** What was dropped on the page. */
  readonly files?: readonly File[] | undefined;
  readonly onTake: (config: StackConfig, dropped: readonly DroppedField[]) => void;
  readonly onClose: () => void;
}

/** Reads a configuration back from a zip, a file or a link, and shows what that changes before anything does. */
export default function ImportDialog({ config, files, onTake, onClose }: ImportDialogProps) {
  const { tools, dialogs } = useWords();
  const [imported, setImported] = useState<Imported>();
  const [base] = useState(config);
  useEffect(() => {
    if (files) void readGivenFiles(files, base).then(setImported);
  }, [files, base]);
  return (
    <Dialog onClose={onClose} title={tools.import} description={dialogs.import.about}>
      <div className="flex flex-col gap-3">
        <GivenInput base={base} onImported={setImported} />
        {imported?.kind === "refused" && (
          <Notice tone="bad" role="alert">
            {told(dialogs.import.refused, { reason: imported.reason.replace(/\.$/, "") })}
          </Notice>
        )}
        {imported?.kind === "imported" && <ImportedView imported={imported} base={base} onTake={onTake} />}
      </div>
    </Dialog>
  );
}

interface ImportedViewProps {
  readonly imported: Extract<Imported, { kind: "imported" }>;
  readonly base: StackConfig;
  readonly onTake: ImportDialogProps["onTake"];
}

function ImportedView({ imported: { source, config, dropped, notes }, base, onTake }: ImportedViewProps) {
  const { import: words } = useWords().dialogs;
  const language = useLanguage();
  const changes = optionChanges(base, config);
  return (
    <section aria-label={words.taken} className="flex flex-col gap-2 border-t pt-3">
      <p role="status">
        <strong>{source}</strong>: {changes.length === 0 ? words.same : counted(words.changes, changes.length)}.
      </p>
      {dropped.length > 0 && (
        <Notice tone="warn">
          <p className="font-medium">{words.left}</p>
          <DroppedFields dropped={dropped} />
        </Notice>
      )}
      {notes.map((note) => (
        <Notice key={note} lang={englishPart(language)}>
          {note}
        </Notice>
      ))}
      <OptionList options={changes} />
      <div className="sticky bottom-0 -mx-4 -mb-4 border-t bg-raised px-4 py-3">
        <Button kind="primary" onClick={() => onTake(config, dropped)}>
          {words.take}
        </Button>
        <span className="ml-3 text-ink-faint">{words.undo}</span>
      </div>
    </section>
  );
}
