import { FileUp, FolderUp, Trash2 } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "../words/use-words";
import { chosenFiles } from "./dropped-files";
import type { AuditSources } from "./use-audit-files";

/** Ways to bring files in without dropping them, and to start again. */
export function SourceActions({ sources: { take, clear } }: { readonly sources: AuditSources }) {
  const { audit: words } = useWords();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files ? chosenFiles(target.files) : [];
    // The same files can be chosen again after a change.
    target.value = "";
    await take(chosen);
  };
  return (
    <div className="ml-auto flex gap-1 max-[26rem]:w-full">
      <Button className="max-[26rem]:flex-1" onClick={() => files.current?.click()}>
        <FileUp aria-hidden />
        {words.choose}
      </Button>
      <IconButton label={words.chooseFolder} onClick={() => chooseFolder(folder.current)}>
        <FolderUp aria-hidden />
      </IconButton>
      <IconButton label={words.clear} onClick={clear}>
        <Trash2 aria-hidden />
      </IconButton>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={words.files}
        accept=".tf,.tofu,.tfvars,.zip,.md,.markdown"
        onChange={choose}
      />
      <input ref={folder} type="file" hidden aria-label={words.folder} onChange={choose} />
    </div>
  );
}

function chooseFolder(input: HTMLInputElement | null): void {
  if (!input) return;
  // React knows no attribute for it.
  input.webkitdirectory = true;
  input.click();
}
