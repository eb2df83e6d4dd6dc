import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { Kbd } from "@/components/ui/kbd";
import { useWords } from "../words/use-words";
import type { PaletteItem } from "./palette-item";

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly at: number;
  readonly onRun: (item: PaletteItem) => void;
}

/** What was found; the focus stays in the field, which names the one that Enter takes. */
export function PaletteList({ id, items, at, onRun }: PaletteListProps) {
  const { search: words } = useWords().dialogs;
  const here = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is pointed at
  useEffect(() => {
    // Newer browsers answer a promise, which is nothing that an effect may hand back.
    void here.current?.scrollIntoView({ block: "nearest" });
  }, [at, items]);
  if (items.length === 0) return <p className="px-1 pt-4 text-ink-soft">{words.none}</p>;
  return (
    <div id={`${id}-found`} role="listbox" aria-label={words.found} className="mt-3 max-h-[50dvh] overflow-y-auto">
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field names it as its active descendant
        <div
          key={`${item.kind} ${item.label} ${item.detail}`}
          id={`${id}-${place}`}
          ref={place === at ? here : undefined}
          role="option"
          aria-selected={place === at}
          onClick={() => onRun(item)}
          className={clsx(
            "flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5",
            place === at ? "bg-accent-wash text-ink" : "hover:bg-hover",
          )}
        >
          <span className="w-16 shrink-0 text-ink-faint text-xs">{words.kinds[item.kind]}</span>
          <span className="shrink-0 font-medium">{item.label}</span>
          <span className="min-w-0 flex-1 truncate text-ink-faint text-xs">{item.detail}</span>
          {item.keys?.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </div>
      ))}
    </div>
  );
}
