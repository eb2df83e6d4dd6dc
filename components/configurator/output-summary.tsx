import { clsx } from "clsx";
import type { ReactNode } from "react";
import { thousands } from "@/lib/text/thousands";
import type { Output } from "../output/output";
import { useLanguage, useWords } from "../words/use-words";

interface OutputSummaryProps {
  readonly output: Output;
  /** Whether it is that of the form. */
  readonly current: boolean;
  /** What can be done now. */
  readonly children: ReactNode;
}

/** The size of what will be downloaded, and whether the linter has something to say. */
export default function OutputSummary({ output: { files, findings }, current, children }: OutputSummaryProps) {
  const { review } = useWords();
  const language = useLanguage();
  const lines = files.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0);
  const figures = [
    [files.length, review.files],
    [lines, review.lines],
    [findings.length, review.found],
  ] as const;
  return (
    <div className="my-3 flex flex-wrap items-center justify-between gap-3 rounded-lg border bg-surface px-4 py-3 shadow-e1">
      <dl aria-busy={!current} className={clsx("flex gap-6 transition-opacity", !current && "opacity-40")}>
        {figures.map(([count, what]) => (
          <div key={what} className="flex flex-col-reverse">
            <dt className="text-ink-faint text-xs">{what}</dt>
            <dd className="font-semibold text-lg tabular-nums">{thousands(count, language)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
