import { Copy, Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import type { Draft } from "./drafts";
import { momentWords } from "./moment-words";

interface DraftItemProps {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One draft and what can be done with it. */
export function DraftItem({ draft, isOpen, onOpen, onRename, onDuplicate, onDelete }: DraftItemProps) {
  const { drafts: words } = useWords().dialogs;
  const language = useLanguage();
  const { name, savedAt } = draft;
  const [typed, setTyped] = useState<string>();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== undefined && typed.trim() !== "") onRename(typed);
    setTyped(undefined);
  };
  if (typed !== undefined) {
    return (
      <li className="py-2">
        <form onSubmit={rename} className="flex items-center gap-2">
          <Input
            autoFocus
            aria-label={told(words.newName, { name })}
            value={typed}
            maxLength={60}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              // Escape would close the dialog around it as well.
              event.stopPropagation();
              setTyped(undefined);
            }}
          />
          <Button type="submit">{words.rename}</Button>
        </form>
      </li>
    );
  }
  return (
    <li className="flex items-center gap-1 py-2">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere font-medium">
          {name} {isOpen && <Badge tone="accent">{words.open}</Badge>}
        </p>
        <p className="text-ink-faint text-xs">{told(words.saved, { moment: momentWords(savedAt, words, language) })}</p>
      </div>
      <Button size="small" onClick={onOpen}>
        {words.openIt} <span className="sr-only">{name}</span>
      </Button>
      <IconButton size="icon-small" label={told(words.renameOne, { name })} onClick={() => setTyped(name)}>
        <Pencil aria-hidden />
      </IconButton>
      <IconButton size="icon-small" label={told(words.duplicate, { name })} onClick={onDuplicate}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton size="icon-small" kind="danger" label={told(words.delete, { name })} onClick={onDelete}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}
