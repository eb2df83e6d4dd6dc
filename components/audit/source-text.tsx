import { FolderInput } from "lucide-react";
import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import { PLAIN_LIMIT, takeLongPaste } from "@/components/ui/long-paste";
import { useMedia } from "@/components/ui/use-media";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import type { Reveal } from "../editor/code-props";
import { editorPart } from "../editor/editor-part";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

const MonacoCode = editorPart(
  ({ said }) => said.parts.editor,
  () => import("../editor/monaco-code"),
);

interface SourceTextProps {
  readonly file: GivenFile;
  readonly findings: readonly Finding[];
  readonly reveal: Reveal | undefined;
  readonly onEdit: (path: string, text: string) => void;
}

const noLines: readonly number[] = [];

/**
 * A file to edit: a plain field at once and on touch screens, the editor as soon as there is something in it. What is
 * too long for a plain field waits for the editor, which draws the lines that are in view, on touch screens too.
 */
export function SourceText({ file, findings, reveal, onEdit }: SourceTextProps) {
  const { audit: words } = useWords();
  const fine = useMedia("(pointer: fine)");
  const area = useRef<HTMLTextAreaElement>(null);
  const [ready, setReady] = useState(false);
  const [caret, setCaret] = useState<Reveal>();
  const [used, setUsed] = useState(false);
  const long = file.text.length > PLAIN_LIMIT;
  if (!used && (long || (fine && file.text !== ""))) setUsed(true);
  const plain = !(used && ready);

  const takeOver = () => {
    const before = area.current;
    if (before === document.activeElement && before) setCaret(positionIn(before.value, before.selectionStart));
    setReady(true);
  };
  useEffect(() => {
    if (plain && reveal && area.current) revealLine(area.current, reveal.line);
  }, [plain, reveal]);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const given = takeLongPaste(event);
    if (given === undefined) return;
    onEdit(file.path, `${file.text.slice(0, selectionStart)}${given}${file.text.slice(selectionEnd)}`);
  };

  return (
    <div className="relative min-h-0" aria-busy={plain && long}>
      {plain && long && (
        <p role="status" className="px-4 py-3 text-ink-faint">
          {words.opening}
        </p>
      )}
      {plain && !long && (
        <textarea
          ref={area}
          aria-label={told(words.textOf, { file: file.path })}
          value={file.text}
          onChange={(event) => onEdit(file.path, event.target.value)}
          onPaste={paste}
          spellCheck={false}
          wrap="off"
          placeholder={words.paste}
          className="code block size-full min-h-72 resize-none bg-surface px-4 py-3 text-code-plain -outline-offset-2 placeholder:whitespace-normal placeholder:text-ink-faint"
        />
      )}
      {file.text === "" && <DropHint />}
      {used && (
        <div className={plain ? "pointer-events-none invisible absolute inset-0" : "absolute inset-0"}>
          <MonacoCode
            path={file.path}
            text={file.text}
            findings={findings}
            changed={noLines}
            reveal={latest(caret, reveal)}
            onEdit={onEdit}
            onReady={takeOver}
          />
        </div>
      )}
    </div>
  );
}

/** Says what may be dropped; what is typed or dropped goes to the field behind it. */
function DropHint() {
  const { audit: words } = useWords();
  return (
    <div className="pointer-events-none absolute inset-x-4 top-14 bottom-4 pointer-coarse:top-18 flex min-h-40 flex-col items-center justify-center gap-1 rounded-lg border-2 border-line-mid border-dashed p-4 text-center text-ink-faint">
      <FolderInput aria-hidden className="mb-1 size-8 stroke-[1.25] text-accent" />
      <p className="font-semibold text-ink text-sm">{words.drop}</p>
      <p className="max-w-80 text-balance text-xs">{words.dropHelp}</p>
    </div>
  );
}

/** A finding that was gone to counts more than where the plain field was left. */
const latest = (caret: Reveal | undefined, reveal: Reveal | undefined): Reveal | undefined => reveal ?? caret;

function positionIn(text: string, offset: number): Reveal {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function revealLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight);
}
