import { FileUp, Trash2 } from "lucide-react";
import { type DragEvent, type Ref, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { BundleFile } from "@/lib/bundle/bundle";

interface SourceEditorProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly files: readonly BundleFile[];
  readonly shown: BundleFile;
  readonly onSelect: (path: string) => void;
  readonly onEdit: (text: string) => void;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly onClear: () => void;
}

/** Where Terraform is pasted, dropped, chosen and mended. */
export function SourceEditor({ ref, files, shown, onSelect, onEdit, onFiles, onClear }: SourceEditorProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onFiles(event.dataTransfer.files);
  };
  return (
    <section
      aria-label="Terraform to audit"
      className="flex min-h-0 flex-col border-r bg-surface"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <header className="flex flex-wrap items-center gap-2 border-b px-3 py-1.5">
        <h1 className="font-semibold text-sm">Audit Terraform</h1>
        {files.length > 1 && (
          <Select
            aria-label="File"
            className="min-w-32 flex-1"
            value={shown.path}
            choices={files.map(({ path }) => ({ value: path, label: path }))}
            onChange={(event) => onSelect(event.target.value)}
          />
        )}
        <div className="ml-auto flex gap-1">
          <Button onClick={() => chooser.current?.click()}>
            <FileUp aria-hidden />
            Choose files
          </Button>
          <IconButton label="Clear" onClick={onClear}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Terraform files"
          accept=".tf,.tfvars,.zip"
          onChange={(event) => event.target.files && onFiles(event.target.files)}
        />
      </header>
      <textarea
        ref={ref}
        aria-label={`Text of ${shown.path}`}
        value={shown.text}
        onChange={(event) => onEdit(event.target.value)}
        spellCheck={false}
        wrap="off"
        placeholder="Paste Terraform here, or drop .tf files or a zip. It goes to the server you run and is not stored."
        className="code min-h-72 w-full flex-1 resize-none bg-surface p-3 text-code-plain -outline-offset-2 placeholder:whitespace-normal placeholder:text-ink-faint"
      />
    </section>
  );
}
