import { FolderClock } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import type { StackConfig } from "@/generators/config/stack";
import { configOfLink, linkOf } from "@/generators/links/links";
import type { DroppedField } from "@/lib/permalink";
import { useWords } from "../words/use-words";
import { Deleted } from "./deleted-draft";
import { DraftItem } from "./draft-item";
import { changedElsewhere, type Draft, freeName, sameForm } from "./drafts";
import { SaveAgain } from "./save-again";
import { typedBeyond, typedOver } from "./typed-form";
import { useDrafts } from "./use-drafts";
import type { KeptForm } from "./working-state";

interface DraftsDialogProps {
  readonly config: StackConfig;
  /** The draft that this page opened or saved last, as it was then. */
  readonly opened: Draft | undefined;
  readonly onOpened: (draft: Draft) => void;
  readonly onTake: (config: StackConfig, dropped: readonly DroppedField[], typed?: FieldValues) => void;
  readonly onClose: () => void;
}

const newId = (): string => Math.random().toString(36).slice(2);

/** Configurations that this browser keeps under names. */
export default function DraftsDialog({ config, opened, onOpened, onTake, onClose }: DraftsDialogProps) {
  const { tools, dialogs } = useWords();
  const words = dialogs.drafts;
  const { drafts, put, remove, current } = useDrafts();
  const [name, setName] = useState(`${config.project} ${config.environment}`);
  const [deleted, setDeleted] = useState<Draft>();
  const [conflict, setConflict] = useState<"changed" | "gone">();
  const typed = typedBeyond(useFormContext().getValues(), config);
  const form: KeptForm = { link: linkOf(config), ...(typed && { values: typed }) };

  useEffect(() => {
    if (opened) setConflict(changedElsewhere(drafts, opened));
  }, [drafts, opened]);

  const store = (draft: Draft) => {
    const saved = { ...draft, name: freeName(current(), draft.name, draft.id) };
    if (put(saved)) onOpened(saved);
  };
  const saveAs = (event: FormEvent) => {
    event.preventDefault();
    store({ id: newId(), name, ...form, savedAt: Date.now() });
  };
  const open = (draft: Draft) => {
    const { config: found, dropped } = configOfLink(draft.link);
    onOpened(draft);
    onTake(found, dropped, typedOver(draft.values, found));
  };

  return (
    <Dialog onClose={onClose} title={tools.drafts} description={words.about}>
      <div className="flex flex-col gap-3">
        {opened && (
          <SaveAgain
            opened={opened}
            conflict={conflict}
            saved={sameForm(opened, form)}
            onSave={() => store({ id: opened.id, name: opened.name, ...form, savedAt: Date.now() })}
          />
        )}
        <form onSubmit={saveAs} className="flex items-end gap-2">
          <label htmlFor="draft-name" className="min-w-0 flex-1 font-medium">
            {words.saveAs}
            <Input
              id="draft-name"
              className="mt-1"
              value={name}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <Button type="submit" kind="primary">
            {words.save}
          </Button>
        </form>
        {deleted && (
          <Deleted
            name={deleted.name}
            onUndo={() => {
              put(deleted);
              setDeleted(undefined);
            }}
          />
        )}
        {drafts.length === 0 ? (
          <p className="flex items-center gap-3 rounded-lg border border-line-mid border-dashed bg-sunken px-4 py-3.5 text-ink-soft">
            <FolderClock aria-hidden className="size-5 shrink-0 text-accent" />
            {words.none}
          </p>
        ) : (
          <ul aria-label={tools.drafts} className="divide-y border-t">
            {drafts.map((draft) => (
              <DraftItem
                key={draft.id}
                draft={draft}
                isOpen={draft.id === opened?.id}
                onOpen={() => open(draft)}
                onRename={(next) => put({ ...draft, name: next })}
                onDuplicate={() => put({ ...draft, id: newId(), savedAt: Date.now() })}
                onDelete={() => remove(draft) && setDeleted(draft)}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
