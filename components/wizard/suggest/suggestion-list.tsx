import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import type { Suggestion } from "./suggestion";

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Suggestion[];
  readonly at: number;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** The id of one of them, which the field names as where it stands. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, below the field that keeps the focus. */
export function SuggestionList({ id, label, found, at, value, onPick }: SuggestionListProps) {
  const here = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is pointed at
  useEffect(() => {
    void here.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="absolute top-full left-0 z-20 mt-1 max-h-64 w-max min-w-full max-w-80 overflow-y-auto rounded-lg border border-line-mid bg-raised p-1 text-sm shadow-e2"
      // The field keeps the focus, and so the list stays open until one is chosen.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((one, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field names it as its active descendant
        <div
          key={one.value}
          id={optionId(id, place)}
          ref={place === at ? here : undefined}
          role="option"
          aria-selected={one.value === value}
          onClick={() => onPick(one.value)}
          className={clsx(
            "flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-md px-2 pointer-coarse:min-h-11",
            place === at ? "bg-accent-wash" : "hover:bg-hover",
            one.value === value && "font-semibold",
          )}
        >
          <span>{one.name}</span>
          <span className="code text-ink-soft text-xs">{one.value}</span>
        </div>
      ))}
    </div>
  );
}
