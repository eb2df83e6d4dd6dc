import { clsx } from "clsx";
import { FileDiff, Wrench } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import { severityDot } from "../findings/severity-filter";
import { latePart } from "../late/late-part";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";

const FixDiff = latePart(
  ({ said }) => said.parts.fix,
  () => import("./fix-diff"),
);

interface FindingRowProps {
  readonly files: readonly GivenFile[];
  readonly finding: Finding;
  readonly current: boolean;
  readonly onGo: () => void;
  readonly onFix: () => void;
}

/** One finding: what is wrong, where, why, and what mends it. */
export function FindingRow({ files, finding, current, onGo, onFix }: FindingRowProps) {
  const { audit: words, findings: shared } = useWords();
  const english = englishPart(useLanguage());
  const id = useId();
  const [open, setOpen] = useState(false);
  const { severity, message, file, range, rule, fixes, invalid } = finding;
  const [fix] = fixes;
  return (
    <li
      aria-current={current ? "true" : undefined}
      className="border-t px-3 py-2.5 first:border-t-0 aria-[current]:bg-accent-wash"
    >
      <button type="button" onClick={onGo} className="group flex min-h-6 w-full items-start gap-2.5 text-left text-sm">
        <span aria-hidden="true" className={clsx("mt-1.25 size-2.5 shrink-0 rounded-full", severityDot[severity])} />
        <span className="wrap-anywhere min-w-0 flex-1">
          <span className="sr-only">{words.severities[severity]}: </span>
          <span lang={english} className="group-hover:underline">
            {message}
          </span>{" "}
          <span className="code text-ink-faint">
            {file}:{range.start.line}
          </span>
        </span>
      </button>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 pl-5 text-ink-faint text-xs">
        <a
          href={`/rules/${rule}`}
          target="_blank"
          rel="noreferrer"
          className="code inline-flex min-h-6 items-center underline underline-offset-2 hover:text-ink"
        >
          <span className="sr-only">{shared.why}: </span>
          {rule}
          <span className="sr-only"> {shared.newTab}</span>
        </a>
        {invalid && <span>{words.invalid}</span>}
        {fix && (
          <span className="ml-auto flex gap-1 print:hidden">
            <Button kind="ghost" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              <FileDiff aria-hidden />
              {open ? words.hideFix : words.showFix}
              <span lang={english} className="sr-only">
                : {fix.title}
              </span>
            </Button>
            <Button size="small" title={fix.title} onClick={onFix}>
              <Wrench aria-hidden />
              {shared.fix}
              <span lang={english} className="sr-only">
                : {fix.title}
              </span>
            </Button>
          </span>
        )}
      </div>
      <div id={id} className="pl-5">
        {open && <FixDiff files={files} findings={[finding]} />}
      </div>
    </li>
  );
}
