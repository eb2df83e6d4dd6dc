import { clsx } from "clsx";
import { CircleCheck } from "lucide-react";
import type { Preset } from "@/generators/config/presets";
import { dollarsOf } from "../cost/dollars";
import { useLanguage, useWords } from "../words/use-words";
import { StackDrawing } from "./stack-drawing";

interface StackCardProps {
  readonly preset: Preset;
  readonly purpose: string | undefined;
  /** US dollars a month. */
  readonly price: number | undefined;
  readonly holds: boolean;
  readonly tabIndex: number;
  readonly onClick: () => void;
}

/** One stack of the gallery: how it looks, what it costs and what it is for. */
export function StackCard({ preset: { id, title, config }, purpose, price, holds, ...button }: StackCardProps) {
  const { rail, presets } = useWords();
  const language = useLanguage();
  return (
    <button
      type="button"
      aria-pressed={holds}
      className={clsx(
        "relative flex h-full w-48 shrink-0 snap-start flex-col md:w-auto md:min-w-36 md:max-w-56 md:flex-1 overflow-hidden rounded-lg border bg-raised text-left shadow-e1 transition-colors",
        holds ? "border-accent" : "hover:border-line-strong",
      )}
      {...button}
    >
      <StackDrawing config={config} className="w-full shrink-0 border-b bg-sunken" />
      <span className="flex min-h-0 flex-1 flex-col px-2.5 py-2">
        <span className="line-clamp-2 text-balance font-medium text-ink leading-4.5">
          {presets[id]?.title ?? title}
        </span>
        <span className="line-clamp-3 text-ink-soft text-xs">{presets[id]?.purpose ?? purpose}</span>
        {price !== undefined && (
          <span className="mt-auto text-ink tabular-nums">
            {dollarsOf(price, language)} <span className="text-ink-faint text-xs">{rail.month}</span>
          </span>
        )}
      </span>
      {holds && (
        <CircleCheck aria-hidden className="absolute right-2 bottom-2 size-4 rounded-full bg-raised text-accent" />
      )}
    </button>
  );
}
