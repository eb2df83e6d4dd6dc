import { ChevronDown, ChevronUp, Link, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { SourceLink } from "@/components/ui/source-link";
import type { ExplainedField, Explanation } from "@/generators/views/provenance/explanation";
import type { Origin } from "@/generators/views/provenance/provenance";
import { InItsLanguage, Said } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import { useWords } from "../words/use-words";
import { told, type Words } from "../words/words";
import { FieldRow } from "./field-row";
import { fieldsBehind } from "./fields-behind";
import { blockAt } from "./find-lines";

interface WhyPanelProps {
  readonly explanation: Explanation;
  readonly file: string;
  readonly line: number;
  readonly edited: boolean;
  readonly onBlock: (block: Origin) => void;
  readonly onField: (field: ExplainedField) => void;
  readonly onCopyLink: () => void;
  readonly onClose: () => void;
  /** It takes room from the text, so what it is about may have to be brought into view again. */
  readonly onShown: () => void;
}

/** Why a line is there: its block, the fields and the requirement behind it, and the page that describes it. */
export default function WhyPanel({ explanation, file, line, edited, ...on }: WhyPanelProps) {
  const { onBlock, onField, onCopyLink, onClose, onShown } = on;
  const { why: words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const { block, before, after } = blockAt(explanation, file, line);

  const shown = useEffectEvent(onShown);
  // The answer takes the focus, and gives it back to wherever the question came from.
  useEffect(() => {
    const asker = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    shown();
    return () => {
      if (asker instanceof HTMLElement && asker.closest("#preview-pane")) asker.focus({ preventScroll: true });
    };
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={words.label}
      onKeyDown={press}
      className="relative max-h-[45%] min-h-0 shrink-0 overflow-y-auto border-t bg-raised px-3 pb-3 text-sm outline-none"
    >
      <header className="sticky top-0 z-10 -mx-3 flex items-center gap-1 border-b bg-raised px-3 py-1">
        <h2 aria-live="polite" className="min-w-0 flex-1 truncate text-xs">
          <span className="text-ink-faint">{words.of}</span>
          <span className="code font-medium">{block?.address ?? file}</span>
          {block && <span className="text-ink-faint">{` ${block.file}, ${linesOf(block, words)}`}</span>}
        </h2>
        <IconButton size="icon-small" label={words.before} disabled={!before} onClick={() => before && onBlock(before)}>
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton size="icon-small" label={words.after} disabled={!after} onClick={() => after && onBlock(after)}>
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton size="icon-small" label={told(words.copyLink, { line })} onClick={onCopyLink}>
          <Link aria-hidden />
        </IconButton>
        <IconButton size="icon-small" label={words.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {edited && <p className="mt-2 text-warn">{words.edited}</p>}
      {block ? (
        <Answer explanation={explanation} block={block} line={line} onField={onField} />
      ) : (
        <p className="py-3 text-ink-soft">{words.notOurs}</p>
      )}
    </section>
  );
}

const linesOf = ({ from, to }: Origin, { line, lines }: Words["why"]): string =>
  told(from === to ? line : lines, { from, to });

type AnswerProps = Pick<WhyPanelProps, "explanation" | "line" | "onField"> & { readonly block: Origin };

function Answer({ explanation, block, line, onField }: AnswerProps) {
  const { why: words } = useWords();
  const messages = useMessages();
  const groups = fieldsBehind(explanation, block, line, words);
  return (
    <>
      <p className="mt-2 font-medium">
        <Said>{block.feature}</Said>
      </p>
      <ul aria-label={words.requirements} className="mt-1 flex flex-col gap-0.5">
        {block.requirements.map((id) => (
          <li key={id} className="flex gap-2">
            <span className="code w-8 shrink-0 text-ink-faint">{id}</span>
            <InItsLanguage
              text={messages?.promise(id) ?? explanation.requirements[id] ?? ""}
              isEnglish={messages?.promise(id) === undefined}
            />
          </li>
        ))}
      </ul>
      {block.source && <SourceLink href={block.source} about={block.address} className="text-xs" />}
      {groups.length === 0 && (
        <p className="mt-2 text-ink-soft">{block.address === block.file ? words.whole : words.noField}</p>
      )}
      {groups.map(({ title, fields }) => (
        // What many fields are behind is folded, so that the rest stays in view.
        <details key={title} open={fields.length <= 6} className="mt-2">
          <summary className="min-h-6 cursor-pointer text-ink-faint text-xs">
            {title} ({fields.length})
          </summary>
          <ul aria-label={title} className="divide-y">
            {fields.map((field) => (
              <FieldRow key={field.path.join(".")} field={field} onGo={() => onField(field)} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
