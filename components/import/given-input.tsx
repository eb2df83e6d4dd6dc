import { FileUp } from "lucide-react";
import { type ClipboardEvent, type FormEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { takeLongPaste } from "@/components/ui/long-paste";
import { TextArea } from "@/components/ui/text-area";
import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { readGivenFiles, readGivenText } from "./read-given";

interface GivenInputProps {
  /** What variables of a tfvars file change. */
  readonly base: StackConfig;
  /** Reads what is dropped or chosen. */
  readonly read?: typeof readGivenFiles;
  /** Reads what is pasted. */
  readonly readText?: typeof readGivenText;
  /** What it takes, in words. */
  readonly takes?: string;
  readonly onImported: (imported: Imported) => void;
}

/** Where one drops or chooses files, or pastes a link. */
export function GivenInput({
  base,
  read = readGivenFiles,
  readText = readGivenText,
  takes,
  onImported,
}: GivenInputProps) {
  const { import: words } = useWords().dialogs;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [reading, setReading] = useState(false);
  const take = async (files: Iterable<File>) => {
    setReading(true);
    const imported = await read([...files], base);
    setReading(false);
    onImported(imported);
  };
  const takeText = async (given: string) => onImported(await readText(given, base));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void takeText(text);
  };
  const paste = (event: ClipboardEvent) => {
    const given = takeLongPaste(event);
    if (given !== undefined) void takeText(given);
  };
  return (
    <form
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void take(event.dataTransfer.files);
      }}
      className="flex flex-col gap-2"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-mid border-dashed bg-sunken px-4 py-3.5">
        <FileUp aria-hidden className="size-5 shrink-0 text-accent" />
        <p className="min-w-48 flex-1 text-ink-soft" role="status">
          {reading ? words.reading : told(words.drop, { what: takes ?? words.takes })}
        </p>
        <Button onClick={() => picker.current?.click()}>{words.choose}</Button>
      </div>
      <label htmlFor={id} className="mt-2 font-medium">
        {words.paste}
      </label>
      <TextArea
        id={id}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
        className="code"
      />
      <Button type="submit" className="self-start" disabled={text.trim() === ""}>
        {words.read}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".zip,.json,.tfvars,.tf,.tfstate"
        multiple
        aria-label={words.file}
        hidden
        onChange={(event) => {
          void take(event.target.files ?? []);
          event.target.value = "";
        }}
      />
    </form>
  );
}
