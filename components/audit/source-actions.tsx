import { FileUp, FolderUp, Trash2 } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { chosenFiles } from "./dropped-files";
import type { AuditSources } from "./use-audit-files";

/** Ways to bring files in without dropping them, and to start again. */
export function SourceActions({ sources: { take, clear } }: { readonly sources: AuditSources }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files ? chosenFiles(target.files) : [];
    // The same files can be chosen again after a change.
    target.value = "";
    await take(chosen);
  };
  return (
    <div className="ml-auto flex gap-1">
      <Button onClick={() => files.current?.click()}>
        <FileUp aria-hidden />
        Choose files
      </Button>
      <IconButton label="Choose a folder" onClick={() => chooseFolder(folder.current)}>
        <FolderUp aria-hidden />
      </IconButton>
      <IconButton label="Clear" onClick={clear}>
        <Trash2 aria-hidden />
      </IconButton>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Terraform files"
        accept=".tf,.tofu,.tfvars,.zip,.md,.markdown"
        onChange={choose}
      />
      <input ref={folder} type="file" hidden aria-label="Terraform folder" onChange={choose} />
    </div>
  );
}

function chooseFolder(input: HTMLInputElement | null): void {
  if (!input) return;
  // React knows no attribute for it.
  input.webkitdirectory = true;
  input.click();
}
