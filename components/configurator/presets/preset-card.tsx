import { clsx } from "clsx";
import { ChevronDown, CircleCheck } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { type CheckedConfig, checkConfig, type StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { countChanges } from "@/generators/schema/count-changes";
import { dollarsOf } from "../../cost/dollars";
import { useLanguage, useWords } from "../../words/use-words";
import { counted, told } from "../../words/words";
import { PresetChanges } from "./preset-changes";

interface PresetWordsProps {
  readonly title: string;
  readonly summary: string;
  /** What one takes it for. */
  readonly purpose?: string | undefined;
  /** US dollars a month. */
  readonly price?: number | undefined;
}

interface PresetCardProps extends PresetWordsProps {
  readonly drawing?: ReactNode;
  readonly config: StackConfig;
  /** What the form would hold. */
  readonly wanted: unknown;
  readonly onApply: (config: StackConfig) => void;
}

/** Says what a press on the card does. */
const applyLook =
  "shrink-0 rounded-md border border-line-mid bg-surface px-2.5 py-1 font-medium text-ink text-xs shadow-e1 transition-colors group-hover:border-accent group-hover:text-accent-strong";

/** A preset that lights up where it holds; elsewhere it is applied with one press, or shows first what that would do. */
export function PresetCard({ title, summary, purpose, price, drawing, config, wanted, onApply }: PresetCardProps) {
  const { presets: words } = useWords().dialogs;
  const id = useId();
  const [open, setOpen] = useState(false);
  const checked: CheckedConfig = checkConfig(wanted);
  const changes = checked.ok ? countChanges(stackTree, config, checked.config) : 0;
  const holds = checked.ok && changes === 0;
  return (
    <div
      className={clsx(
        "relative flex h-full flex-col rounded-lg border",
        holds ? "border-accent bg-accent-wash" : "border-line",
      )}
    >
      <div className={clsx("relative flex flex-1 items-start", drawing ? "flex-col" : "max-[30rem]:flex-col")}>
        <button
          type="button"
          aria-pressed={holds}
          aria-describedby={checked.ok ? undefined : `${id}-refusal`}
          disabled={!checked.ok}
          onClick={() => checked.ok && onApply(checked.config)}
          className="group flex w-full min-w-0 flex-1 items-center gap-4 rounded-lg px-3 py-2.5 text-left transition-colors hover:bg-hover disabled:hover:bg-transparent max-[30rem]:flex-col max-[30rem]:items-start"
        >
          {drawing}
          <PresetWords title={title} summary={summary} purpose={purpose} price={price} />
          {checked.ok && !holds && (
            <span aria-hidden="true" className={clsx(applyLook, drawing && "absolute right-3 bottom-1.5")}>
              {words.apply}
            </span>
          )}
        </button>
        {holds && <CircleCheck aria-hidden className="absolute top-3 right-3 size-4 text-accent" />}
        {checked.ok && !holds && (
          <Button
            kind="ghost"
            size="small"
            className={drawing ? "mx-1 mb-1" : "m-2"}
            aria-expanded={open}
            aria-controls={`${id}-effect`}
            onClick={() => setOpen(!open)}
          >
            {counted(words.changes, changes)}
            <span className="sr-only">{told(words.with, { title })}</span>
            <ChevronDown aria-hidden className={clsx("transition-transform", open && "rotate-180")} />
          </Button>
        )}
      </div>
      {!checked.ok && (
        <p id={`${id}-refusal`} className="px-3 pb-2.5 text-ink-soft text-sm">
          {told(words.unfit, { reason: checked.issues[0]?.message ?? "" })}
        </p>
      )}
      <div id={`${id}-effect`} hidden={!open} className="border-t px-3 py-2.5">
        {open && checked.ok && <PresetChanges from={config} to={checked.config} />}
      </div>
    </div>
  );
}

function PresetWords({ title, summary, purpose, price }: PresetWordsProps) {
  const { rail } = useWords();
  const language = useLanguage();
  return (
    <span className="min-w-0 flex-1">
      <span className="block font-medium text-base">{title}</span>
      {price !== undefined && (
        <span className="block tabular-nums">
          {dollarsOf(price, language)} <span className="text-ink-faint text-xs">{rail.month}</span>
        </span>
      )}
      {purpose && <span className="block text-ink-soft text-sm">{purpose}.</span>}
      <span className={clsx("block", purpose ? "text-ink-faint text-xs" : "text-ink-soft text-sm")}>{summary}</span>
    </span>
  );
}
