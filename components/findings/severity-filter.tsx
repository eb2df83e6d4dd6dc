import { clsx } from "clsx";
import { type Severity, severities } from "@/lib/lint/finding";
import { useWords } from "../words/use-words";

/** What stands for a severity where there is no room for its word. */
export const severityDot: Readonly<Record<Severity, string>> = {
  critical: "border-[5px] border-bad",
  high: "border-[3px] border-bad",
  medium: "border-[3px] border-warn",
  low: "border-[3px] border-line-strong",
};

interface SeverityFilterProps {
  readonly of: readonly { readonly severity: Severity }[];
  /** Those that are shown; all where there are none. */
  readonly shown: ReadonlySet<Severity>;
  readonly onShown: (shown: ReadonlySet<Severity>) => void;
}

/** How many there are of each severity; pressing one shows only those. */
export function SeverityFilter({ of, shown, onShown }: SeverityFilterProps) {
  const { audit: words } = useWords();
  const toggle = (severity: Severity) => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onShown(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend that cannot stand in a row
    <div role="group" aria-label={words.severity} className="flex min-w-0 flex-wrap gap-1.5">
      {severities.map((severity) => {
        const count = of.filter((one) => one.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={shown.has(severity)}
            disabled={count === 0 && !shown.has(severity)}
            onClick={() => toggle(severity)}
            className="flex h-7 items-center gap-1.5 rounded-full border border-line-mid bg-surface pr-2.5 pl-2 text-ink-soft text-xs transition-colors hover:border-line-strong hover:text-ink disabled:opacity-60 aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent-strong pointer-coarse:h-11"
          >
            <span
              aria-hidden="true"
              className={clsx("size-2.5 rounded-full max-[26rem]:hidden", severityDot[severity])}
            />
            <span className="font-semibold tabular-nums">{count}</span> {words.severities[severity]}
          </button>
        );
      })}
    </div>
  );
}
